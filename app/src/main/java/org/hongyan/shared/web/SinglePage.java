package org.hongyan.shared.web;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the web client; an address without a file extension that no controller knows is a page.
 */
@Configuration(proxyBeanMethods = false)
class SinglePage implements WebMvcConfigurer {

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/static/assets/")
        .setCacheControl(CacheControl.maxAge(java.time.Duration.ofDays(365)).immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/static/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(
            new PathResourceResolver() {
              @Override
              protected @org.jspecify.annotations.Nullable Resource getResource(
                  String path, Resource location) throws java.io.IOException {
                var file = super.getResource(path, location);
                if (file != null) return file;
                return isPage(path) ? super.getResource("index.html", location) : null;
              }
            });
  }

  /** Addresses that scanners try and no page has stay unknown. */
  private static final Set<String> NEVER_A_PAGE =
      Set.of("api", "v3", "actuator", "h2-console", "swagger-ui", "console", "manager", "env");

  private static boolean isPage(String path) {
    var first = path.split("/", 2)[0].toLowerCase(Locale.ROOT);
    return path.matches("[A-Za-z0-9/_-]*") && !NEVER_A_PAGE.contains(first);
  }
}
