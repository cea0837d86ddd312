package org.sanbuzou.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The contract of the product, and the filter that holds every answer against it. */
public final class Contract {
    private static final String FILE =
            Path.of("..", "openapi.yaml").toAbsolutePath().normalize().toString();

    /** Answers must follow the contract; requests need not, as tests also send bad ones. */
    public static final OpenApiValidationFilter ANSWERS =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createForSpecificationUrl(FILE)
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", ValidationReport.Level.IGNORE)
                            .build())
                    .build());

    private Contract() {}

    /** One operation with its method and its path below /api/v1. */
    public record Call(String method, String path, Operation operation) {
        /** Whether its body is a form with a file. */
        public boolean takesForm() {
            var body = operation.getRequestBody();
            return body != null && body.getContent().containsKey("multipart/form-data");
        }
    }

    public static List<Call> operations() {
        var options = new ParseOptions();
        options.setResolve(true);
        var calls = new ArrayList<Call>();
        new OpenAPIV3Parser().read(FILE, null, options).getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) -> calls.add(new Call(method.name(), path, operation))));
        return calls;
    }
}
