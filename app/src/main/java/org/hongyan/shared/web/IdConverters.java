package org.hongyan.shared.web;

import java.lang.reflect.Constructor;
import java.util.UUID;
import org.hongyan.shared.Id;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Typed ids as path variables and request parameters; text that is no id is answered as 400. */
@Configuration(proxyBeanMethods = false)
class IdConverters implements WebMvcConfigurer {

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(new FromText());
  }

  private static final class FromText implements ConverterFactory<String, Id<?>> {

    @Override
    public <T extends Id<?>> Converter<String, T> getConverter(Class<T> type) {
      var constructor = ofUuid(type);
      return text -> make(constructor, UUID.fromString(text));
    }

    private static <T> Constructor<T> ofUuid(Class<T> type) {
      try {
        var constructor = type.getDeclaredConstructor(UUID.class);
        constructor.setAccessible(true);
        return constructor;
      } catch (NoSuchMethodException e) {
        throw new IllegalArgumentException(type + " is no id made of a UUID", e);
      }
    }

    private static <T> T make(Constructor<T> constructor, UUID value) {
      try {
        return constructor.newInstance(value);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
