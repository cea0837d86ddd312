package org.sanbuzou;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanbuzou.shared.security.Allowed;
import org.sanbuzou.shared.security.Open;
import org.sanbuzou.testing.Contract;

/** The contract and the code name the same operations, and the same least role for each. */
class ContractParityTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.sanbuzou");

    @Test
    void everyOperationOfTheContractIsInTheCodeAndNoOther() {
        assertThat(inCode()).isNotEmpty().isEqualTo(inContract());
    }

    @Test
    void everyOperationIsInTheFeatureThatItsTagNames() {
        var packages = new TreeMap<String, String>();
        resourceMethods().forEach(method -> {
            var name = method.getDeclaringClass().getPackageName();
            packages.put(method.getName(), name.split("\\.")[2]);
        });
        var tags = new TreeMap<String, String>();
        Contract.operations()
                .forEach(call -> tags.put(
                        call.operation().getOperationId(),
                        call.operation().getTags().get(0)));
        // Making a branch comes with its first administrator, so identity does it.
        tags.replace("createBranch", "branch", "identity");
        assertThat(packages).isEqualTo(tags);
    }

    @Test
    void anEmptyBodyIsRefusedByEveryOperationThatNeedsOne() {
        var unguarded = resourceMethods()
                .filter(method -> Arrays.stream(method.getParameters())
                        .anyMatch(parameter -> parameter.isAnnotationPresent(Valid.class)
                                && !parameter.isAnnotationPresent(NotNull.class)))
                .map(Method::getName);
        assertThat(unguarded).isEmpty();
    }

    private static Map<String, String> inContract() {
        var operations = new TreeMap<String, String>();
        Contract.operations()
                .forEach(call -> operations.put(
                        call.operation().getOperationId(),
                        call.method() + " /api/v1" + call.path() + " "
                                + call.operation().getExtensions().get("x-role")));
        return operations;
    }

    private static Map<String, String> inCode() {
        var operations = new TreeMap<String, String>();
        resourceMethods().forEach(method -> operations.put(method.getName(), describe(method)));
        return operations;
    }

    private static Stream<Method> resourceMethods() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .map(JavaMethod::reflect)
                .filter(method -> httpMethod(method) != null);
    }

    private static String describe(Method method) {
        var path = method.getDeclaringClass().getAnnotation(Path.class).value();
        var rest = method.getAnnotation(Path.class);
        var allowed = method.getAnnotation(Allowed.class);
        var role =
                allowed != null ? allowed.value().name() : method.isAnnotationPresent(Open.class) ? "NONE" : "CLOSED";
        return httpMethod(method) + " " + path + (rest == null ? "" : rest.value()) + " " + role;
    }

    private static String httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }
}
