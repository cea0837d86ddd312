package org.sanbuzou.duty.scheduling;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.List;

/**
 * Least Σ d² without two workdays running for anybody. A square is held up by the lines through neighbouring points of the
 * parabola, which of the forms tried was proved fastest.
 */
final class CpSatModel {
    static final int MOST_SECONDS = 120;

    private final CpModel model = new CpModel();
    private final BoolVar[][] serves;
    private final CpSolver solver = new CpSolver();

    /** Loads at most one apart have the least squares as they stand, so nothing is minimised between such limits. */
    CpSatModel(RosterProblem problem, int fewestDuties, int mostDuties) {
        int days = problem.days().size();
        serves = new BoolVar[problem.members().size()][days];
        var cost = LinearExpr.newBuilder();
        for (int member = 0; member < serves.length; member++) {
            var duties = model.newIntVar(fewestDuties, mostDuties, "");
            addMember(member, problem.members().get(member), duties);
            if (mostDuties - fewestDuties > 1) {
                cost.add(square(duties, mostDuties));
            }
        }
        for (int day = 0; day < days; day++) {
            int on = day;
            var available = Arrays.stream(serves)
                    .map(row -> row[on])
                    .filter(variable -> variable != null)
                    .toArray(BoolVar[]::new);
            model.addEquality(LinearExpr.sum(available), Math.min(problem.seats(), available.length));
        }
        model.minimize(cost);
        solver.getParameters().setMaxTimeInSeconds(MOST_SECONDS);
    }

    private IntVar square(IntVar duties, int mostDuties) {
        var square = model.newIntVar(0, (long) mostDuties * mostDuties, "");
        for (int at = 0; at < mostDuties; at++) {
            model.addGreaterOrEqual(
                    square, LinearExpr.newBuilder().addTerm(duties, 2L * at + 1).add(-at * (at + 1L)));
        }
        return square;
    }

    private void addMember(int member, RosterMember who, IntVar duties) {
        var row = serves[member];
        who.availableDays().stream().forEach(day -> row[day] = model.newBoolVar(""));
        var own = Arrays.stream(row).filter(variable -> variable != null).toArray(BoolVar[]::new);
        model.addEquality(LinearExpr.sum(own), duties);
        for (int day = 1; day < row.length; day++) {
            if (row[day - 1] != null && row[day] != null) {
                model.addAtMostOne(new Literal[] {row[day - 1], row[day]});
            }
        }
    }

    /** Returns false if there is no proof within the limit. */
    boolean prove() {
        return solver.solve(model) == CpSolverStatus.OPTIMAL;
    }

    /** Ascending. */
    List<Integer> loads() {
        return Arrays.stream(serves)
                .map(row -> (int) Arrays.stream(row)
                        .filter(variable -> variable != null && solver.booleanValue(variable))
                        .count())
                .sorted()
                .toList();
    }
}
