package org.hongyan.shared.web;

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
                var isPage = !path.startsWith("api/") && !path.contains(".");
                return isPage ? super.getResource("index.html", location) : null;
              }
            });
  }
}
