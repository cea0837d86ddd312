package org.sanbuzou.duty.scheduling;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Least Σ d² without two workdays running for anybody. The k-th duty of a member is a variable that costs 2k − 1. */
final class CpSatModel {
    private final CpModel model = new CpModel();
    private final BoolVar[][] serves;
    private final CpSolver solver = new CpSolver();

    CpSatModel(RosterProblem problem, int mostDuties) {
        int days = problem.days().size();
        serves = new BoolVar[problem.members().size()][days];
        var cost = LinearExpr.newBuilder();
        for (int member = 0; member < serves.length; member++) {
            addMember(member, problem.members().get(member), mostDuties, cost);
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
    }

    private void addMember(int member, RosterMember who, int mostDuties, LinearExprBuilder cost) {
        var available = who.availableDays();
        var row = serves[member];
        available.stream().forEach(day -> row[day] = model.newBoolVar(""));
        var duties = IntStream.rangeClosed(1, mostDuties)
                .mapToObj(duty -> model.newBoolVar(""))
                .toArray(BoolVar[]::new);
        for (int duty = 0; duty < mostDuties; duty++) {
            cost.addTerm(duties[duty], 2L * duty + 1);
        }
        var own = Arrays.stream(row).filter(variable -> variable != null).toArray(BoolVar[]::new);
        model.addEquality(LinearExpr.sum(own), LinearExpr.sum(duties));
        for (int day = 1; day < row.length; day++) {
            if (row[day - 1] != null && row[day] != null) {
                model.addAtMostOne(new Literal[] {row[day - 1], row[day]});
            }
        }
    }

    /** Solves to the proof and returns the loads, ascending. */
    List<Integer> solve() {
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("CP-SAT: " + status);
        }
        var loads = new ArrayList<Integer>();
        for (var row : serves) {
            loads.add((int) Arrays.stream(row)
                    .filter(variable -> variable != null && solver.booleanValue(variable))
                    .count());
        }
        return loads.stream().sorted().toList();
    }
}
