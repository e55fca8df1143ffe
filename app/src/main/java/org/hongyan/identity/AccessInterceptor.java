package org.hongyan.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Denies by default: a handler says what it needs, a caller must have it, unsafe requests prove it.
 */
@Component
class AccessInterceptor implements HandlerInterceptor {

  static final String CALLER = AccessInterceptor.class.getName() + ".caller";
  static final String CSRF_HEADER = "X-CSRF-Token";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  /** Nobody is signed in: answered as 401. */
  static final class NobodySignedIn extends Refused {
    NobodySignedIn() {
      super("sign-in.needed");
    }
  }

  /** The request does not carry its session's token: answered as 403. */
  static final class ForeignRequest extends Refused {
    ForeignRequest() {
      super("request.foreign");
    }
  }

  private final Sessions sessions;

  AccessInterceptor(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method)) return true;
    if (!method.getBeanType().getPackageName().startsWith("org.hongyan")) return true;
    if (method.hasMethodAnnotation(Anonymous.class)) return true;
    var session = (@Nullable Session) request.getAttribute(SessionFilter.SESSION);
    if (session == null) throw new NobodySignedIn();
    if (!SAFE.contains(request.getMethod())) checkToken(request, session);
    var caller = sessions.caller(session.accountId());
    var needs = method.getMethodAnnotation(Needs.class);
    if (needs == null) throw new ForeignRequest();
    if (needs.value().length > 0 && Arrays.stream(needs.value()).noneMatch(caller::may)) {
      throw new Caller.Forbidden(needs.value()[0]);
    }
    request.setAttribute(CALLER, caller);
    return true;
  }

  /** An unsafe request repeats the token that only its own page knows. */
  static void checkToken(HttpServletRequest request, Session session) {
    var sent = request.getHeader(CSRF_HEADER);
    if (sent == null || !MessageDigest.isEqual(sent.getBytes(), session.csrfToken().getBytes())) {
      throw new ForeignRequest();
    }
  }
}
