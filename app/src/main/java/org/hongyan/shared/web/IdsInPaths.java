package org.hongyan.shared.web;

import java.util.UUID;
import org.hongyan.shared.Id;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets handler methods take typed ids from the path and the query; a malformed one is a 400. */
@Configuration(proxyBeanMethods = false)
class IdsInPaths implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(new FromText());
  }

  @SuppressWarnings("rawtypes")
  static final class FromText implements ConverterFactory<String, Id> {

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
      return text -> {
        var value = UUID.fromString(text);
        try {
          var constructor = type.getDeclaredConstructor(UUID.class);
          constructor.setAccessible(true);
          return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(type + " is not an id over a UUID", e);
        }
      };
    }
  }
}
