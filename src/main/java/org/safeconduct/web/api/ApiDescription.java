package org.safeconduct.web.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Set;
import org.safeconduct.kernel.Actor;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes {@code /api/**} in OpenAPI 3.1, with the key every write needs and the problem every refusal is. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final Set<HttpMethod> WRITES =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenApiCustomizer description() {
        return api -> {
            api.setInfo(new Info().title("SafeConduct").version("1"));
            api.setServers(null);
            if (api.getPaths() != null) {
                api.getPaths().values().forEach(ApiDescription::complete);
            }
        };
    }

    private static void complete(PathItem path) {
        path.readOperationsMap().forEach((method, operation) -> {
            operation.addParametersItem(practice());
            operation.getResponses().addApiResponse("default", problem());
            if (WRITES.contains(method)) {
                addKey(operation);
            }
        });
    }

    private static HeaderParameter practice() {
        HeaderParameter header = new HeaderParameter();
        header.name("Practice")
                .required(false)
                .description("true: in the practice space, where every case is invented.")
                .schema(new StringSchema().addEnumItem("true").addEnumItem("false"));
        return header;
    }

    private static void addKey(Operation operation) {
        operation.addParametersItem(new HeaderParameter()
                .name("Idempotency-Key")
                .required(true)
                .description("Same key, same effect, once: 8 to 64 letters, digits, hyphens or underscores.")
                .schema(new StringSchema().pattern("[A-Za-z0-9_-]{8,64}")));
    }

    private static ApiResponse problem() {
        Schema<?> document = new Schema<>()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new StringSchema());
        document.addType("object");
        return new ApiResponse()
                .description("A refusal as a problem document (RFC 9457).")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(document)));
    }
}
