package org.hongyan.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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

  /** Behind the tenant's id and a point. */
  private static final int TOKEN_AT = 37;

  private final Sessions sessions;
  private final OpenChannels channels;
  private final List<WhileDatabaseAway> whileAway;
  private final HandlerExceptionResolver problems;

  /**
   * @param problems words what goes wrong here as it does for handlers; filters come before those
   */
  SessionFilter(
      Sessions sessions,
      OpenChannels channels,
      @Lazy List<WhileDatabaseAway> whileAway,
      @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.sessions = sessions;
    this.channels = channels;
    this.whileAway = whileAway;
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
      if (cookie.isPresent() && answeredWithout(cookie.get(), request, response)) return;
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

  /** Hanging up must not wait for a database: see {@link WhileDatabaseAway}. */
  private boolean answeredWithout(
      String cookie, HttpServletRequest request, HttpServletResponse response) throws IOException {
    var taker = whileAway.stream().filter(one -> one.takes(request)).findFirst();
    var session = tenantOf(cookie).flatMap(tenant -> channels.held(tenant, hashOf(cookie)));
    if (taker.isEmpty() || session.isEmpty()) return false;
    try {
      AccessInterceptor.checkToken(request, session.get());
    } catch (AccessInterceptor.ForeignRequest foreign) {
      return false;
    }
    Tenancy.call(
        session.get().tenantId(),
        () -> {
          taker.get().answer(session.get(), response);
          return true;
        });
    return true;
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
    return tenantOf(cookie)
        .flatMap(tenant -> Tenancy.in(tenant, () -> sessions.find(cookie.substring(TOKEN_AT))));
  }

  private static Optional<TenantId> tenantOf(String cookie) {
    if (cookie.length() <= TOKEN_AT || cookie.charAt(TOKEN_AT - 1) != '.') return Optional.empty();
    try {
      return Optional.of(new TenantId(UUID.fromString(cookie.substring(0, TOKEN_AT - 1))));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String hashOf(String cookie) {
    return Sessions.sha256(cookie.substring(TOKEN_AT));
  }
}
