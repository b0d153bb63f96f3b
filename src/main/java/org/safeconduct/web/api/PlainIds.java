package org.safeconduct.web.api;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.TaskId;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Programs read ids as plain text; what they send is taken by its type or not at all. */
@Configuration(proxyBeanMethods = false)
class PlainIds {

    private static final List<Class<?>> RANDOM =
            List.of(CaseId.class, TaskId.class, EntryId.class, PersonId.class, DocumentId.class);
    private static final List<Class<?>> WORDS = List.of(ActorId.class, AgencyCode.class, CountryCode.class, Desk.class);

    static {
        SpringDocUtils described = SpringDocUtils.getConfig();
        RANDOM.forEach(id -> described.replaceWithSchema(id, new StringSchema().format("uuid")));
        WORDS.forEach(id -> described.replaceWithSchema(id, new StringSchema()));
    }

    @Bean
    Jackson2ObjectMapperBuilderCustomizer plainIds() {
        return json -> {
            RANDOM.forEach(id -> json.serializerByType(id, ToStringSerializer.instance));
            WORDS.forEach(id -> json.serializerByType(id, ToStringSerializer.instance));
            json.featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
            json.featuresToEnable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        };
    }
}
