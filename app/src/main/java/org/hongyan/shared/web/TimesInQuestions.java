package org.hongyan.shared.web;

import java.time.Instant;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.Formatter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Times in questions as ISO instants between 1900 and 2200: the database bears no others, 400. */
@Configuration(proxyBeanMethods = false)
class TimesInQuestions implements WebMvcConfigurer {

  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addFormatterForFieldType(Instant.class, new Reachable());
  }

  private static final class Reachable implements Formatter<Instant> {

    @Override
    public Instant parse(String text, Locale locale) {
      var time = Instant.parse(text.strip());
      if (time.isBefore(FIRST) || time.isAfter(LAST)) {
        throw new IllegalArgumentException("no time of this program");
      }
      return time;
    }

    @Override
    public String print(Instant time, Locale locale) {
      return time.toString();
    }
  }
}
