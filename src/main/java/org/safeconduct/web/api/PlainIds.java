package org.safeconduct.web.api;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import java.util.function.Function;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.DocumentId;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.TaskId;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** Programs read ids as plain text; what they send is taken by its type or not at all. */
@Configuration(proxyBeanMethods = false)
class PlainIds {

    private static final Map<Class<?>, Function<String, ?>> RANDOM = Map.of(
            CaseId.class, CaseId::of,
            TaskId.class, TaskId::of,
            EntryId.class, EntryId::of,
            PersonId.class, PersonId::of,
            DocumentId.class, DocumentId::of);
    private static final Map<Class<?>, Function<String, ?>> WORDS = Map.of(
            ActorId.class, ActorId::new,
            AgencyCode.class, AgencyCode::new,
            CountryCode.class, CountryCode::new,
            Desk.class, Desk::new);

    static {
        SpringDocUtils described = SpringDocUtils.getConfig();
        RANDOM.keySet().forEach(id -> described.replaceWithSchema(id, new StringSchema().format("uuid")));
        WORDS.keySet().forEach(id -> described.replaceWithSchema(id, new StringSchema()));
    }

    @Bean
    Jackson2ObjectMapperBuilderCustomizer plainIds() {
        return json -> {
            RANDOM.forEach((id, reader) -> plain(json, id, reader));
            WORDS.forEach((id, reader) -> plain(json, id, reader));
            json.featuresToDisable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
            json.featuresToEnable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            json.postConfigurer(PlainIds::wordsAreWords);
        };
    }

    /** A number is not taken for the text of its digits. */
    private static void wordsAreWords(ObjectMapper mapper) {
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }

    private static void plain(Jackson2ObjectMapperBuilder json, Class<?> id, Function<String, ?> reader) {
        json.serializerByType(id, ToStringSerializer.instance);
        json.deserializerByType(id, new FromText(id, reader));
    }

    /** Nonsense is a wrong value at its field, never a missing thing. */
    private static final class FromText extends FromStringDeserializer<Object> {

        private final transient Function<String, ?> reader;

        FromText(Class<?> id, Function<String, ?> reader) {
            super(id);
            this.reader = reader;
        }

        @Override
        protected Object _deserialize(String text, DeserializationContext context) {
            try {
                return reader.apply(text);
            } catch (Refusal nonsense) {
                throw new IllegalArgumentException(nonsense);
            }
        }
    }
}
