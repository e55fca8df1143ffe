package org.hongyan;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import org.hongyan.shared.database.DatabaseServer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The program. Its modules are the direct sub-packages of this package. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
@EnableScheduling
public class Application {

  private static final int CANNOT_START = 3;

  static void main(String[] args) {
    var isCommand = Arrays.stream(args).anyMatch(arg -> arg.startsWith("--hongyan.command="));
    var trouble = Preflight.fromEnvironment().trouble(!isCommand);
    if (trouble.isPresent()) {
      System.err.println("hongyan: " + trouble.get());
      System.exit(CANNOT_START);
    }
    try {
      var program = new SpringApplication(Application.class);
      program.addInitializers(context -> DatabaseServer.startAhead(context.getEnvironment()));
      program.run(args);
    } catch (RuntimeException failed) {
      System.err.println("hongyan: cannot start: " + reason(failed));
      System.exit(CANNOT_START);
    }
  }

  /** The time, and the zone in which the company's days begin and end. */
  @Bean
  Clock clock(@Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
    return Clock.system(zone);
  }

  private static String reason(Throwable failed) {
    var deepest = failed;
    while (deepest.getCause() != null && deepest.getCause() != deepest) {
      deepest = deepest.getCause();
    }
    return deepest.getMessage() + " (see logs/hongyan.log in the data folder)";
  }
}
