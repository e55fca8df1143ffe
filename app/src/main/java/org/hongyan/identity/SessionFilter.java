package org.hongyan.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.hongyan.shared.Tenancy;
import org.hongyan.shared.TenantId;
import org.hongyan.shared.web.SignedIn;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Finds the session behind the cookie and runs the request in the name of its tenant. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SessionFilter extends OncePerRequestFilter {

  static final String COOKIE = "hongyan_session";
  static final String SESSION = SignedIn.ATTRIBUTE;

  private final Sessions sessions;
  private final HandlerExceptionResolver problems;

  /**
   * @param problems words what goes wrong here as it does for handlers; filters come before those
   */
  SessionFilter(
      Sessions sessions,
      @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.sessions = sessions;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    var cookie = cookie(request);
    Optional<Session> session;
    try {
      session = cookie.flatMap(this::find);
    } catch (DataAccessException | TransactionException away) {
      if (problems.resolveException(request, response, null, away) == null) throw away;
      return;
    }
    if (session.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(SESSION, session.get());
    try {
      Tenancy.call(
          session.get().tenantId(),
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException known) {
      throw known;
    } catch (Exception unknown) {
      throw new ServletException(unknown);
    }
  }

  private static Optional<String> cookie(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies == null) return Optional.empty();
    for (Cookie cookie : cookies) {
      if (cookie.getName().equals(COOKIE)) return Optional.of(cookie.getValue());
    }
    return Optional.empty();
  }

  private Optional<Session> find(String cookie) {
    int dot = cookie.indexOf('.');
    if (dot < 0) return Optional.empty();
    try {
      var tenant = new TenantId(UUID.fromString(cookie.substring(0, dot)));
      return Tenancy.in(tenant, () -> sessions.find(cookie.substring(dot + 1)));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
