package org.hongyan.shared.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.hongyan.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API document: one group per module, ids as strings, everything required but the nullable. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("springdoc.api-docs.enabled")
class ApiDocs {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(FromSession.class);
  }

  /** Stable order and no server address, so that the committed file changes only with the API. */
  @Bean
  GlobalOpenApiCustomizer sorted() {
    return api -> {
      api.setServers(null);
      var components = api.getComponents();
      if (components != null && components.getSchemas() != null) {
        components.setSchemas(new TreeMap<>(components.getSchemas()));
      }
    };
  }

  @Bean
  ModelConverter honestRecords() {
    return new HonestRecords();
  }

  /** A record's component is required unless it is nullable; a typed id is its value. */
  static final class HonestRecords implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
        AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
      var raw = Json.mapper().constructType(type.getType()).getRawClass();
      if (Id.class.isAssignableFrom(raw) && raw.isRecord()) return idSchema(raw);
      if (!chain.hasNext()) return null;
      var schema = chain.next().resolve(type, context, chain);
      if (raw.isRecord() && schema != null) require(raw, defined(schema, context));
      return schema;
    }

    private static Schema<?> idSchema(Class<?> raw) {
      var value = raw.getRecordComponents()[0].getType();
      var schema = new StringSchema();
      if (value == java.util.UUID.class) schema.setFormat("uuid");
      return schema;
    }

    /** The schema itself, or the one its reference names. */
    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
      var reference = schema.get$ref();
      if (reference == null) return schema;
      Map<String, Schema> models = context.getDefinedModels();
      var found = models.get(reference.substring(reference.lastIndexOf('/') + 1));
      return found == null ? schema : found;
    }

    private static void require(Class<?> raw, Schema<?> schema) {
      if (schema.getProperties() == null) return;
      schema.setRequired(
          Arrays.stream(raw.getRecordComponents())
              .filter(part -> !nullable(part))
              .map(RecordComponent::getName)
              .filter(schema.getProperties()::containsKey)
              .toList());
    }

    private static boolean nullable(RecordComponent part) {
      return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
  }
}
