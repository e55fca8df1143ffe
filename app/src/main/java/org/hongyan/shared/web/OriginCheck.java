package org.hongyan.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Requests that change something, open a socket or an event stream must come from our own pages.
 * Browsers always say where a page came from; a caller that says nothing is no browser.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class OriginCheck extends OncePerRequestFilter {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final Set<String> alsoAllowed;

  /**
   * @param alsoAllowed further origins such as {@code https://sales.example.com}, for a proxy that
   *     changes the Host header
   */
  OriginCheck(@Value("${hongyan.web.origins:}") List<String> alsoAllowed) {
    this.alsoAllowed = Set.copyOf(alsoAllowed);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (mustProve(request) && !isOurs(request)) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
      response.setContentType("application/problem+json");
      response
          .getWriter()
          .write(
              "{\"status\":403,\"title\":\"Forbidden\",\"code\":\"request.foreign\",\"details\":{}}");
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean mustProve(HttpServletRequest request) {
    if (!SAFE.contains(request.getMethod())) return true;
    if (request.getHeader("Upgrade") != null) return true;
    var accept = request.getHeader("Accept");
    return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream");
  }

  private boolean isOurs(HttpServletRequest request) {
    var origin = request.getHeader("Origin");
    if (origin != null) {
      return alsoAllowed.contains(origin) || sameHost(origin, request.getHeader("Host"));
    }
    var site = request.getHeader("Sec-Fetch-Site");
    return site == null || site.equals("same-origin") || site.equals("none");
  }

  private static boolean sameHost(String origin, @Nullable String host) {
    if (host == null) return false;
    try {
      var authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
