package org.hongyan.shared.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /livez}: the process answers. {@code /readyz}: what it needs is there. */
@Configuration(proxyBeanMethods = false)
class Health {

  @Bean
  RouterFunction<ServerResponse> healthRoutes(List<ReadyCheck> checks) {
    return RouterFunctions.route()
        .GET("/livez", request -> ServerResponse.ok().body(Map.of("status", "up")))
        .GET("/readyz", request -> ready(checks))
        .build();
  }

  private static ServerResponse ready(List<ReadyCheck> checks) {
    var troubles = checks.stream().map(ReadyCheck::trouble).flatMap(Optional::stream).toList();
    return troubles.isEmpty()
        ? ServerResponse.ok().body(Map.of("status", "ready"))
        : ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
            .body(Map.of("status", "not-ready", "troubles", troubles));
  }
}
