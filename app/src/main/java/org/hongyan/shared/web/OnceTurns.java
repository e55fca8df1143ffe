package org.hongyan.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.hongyan.shared.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Of all requests with one key the first does the work; the others wait for its answer. Another
 * request under the key is refused with 422. A refused request changed nothing, so its key may ask
 * again. One that failed, or whose answer was lost in a crash, is never repeated by itself: 409,
 * and a person looks.
 */
@Configuration(proxyBeanMethods = false)
class OnceTurns implements WebMvcConfigurer, HandlerInterceptor {

  static final String REPLAYED = "Idempotency-Replayed";

  private static final int AFTER_ACCESS = 100;
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration SWEPT_EVERY = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final OnceRepository requests;
  private final InstantSource clock;
  private final Map<TenantId, Instant> swept = new ConcurrentHashMap<>();

  OnceTurns(OnceRepository requests, InstantSource clock) {
    this.requests = requests;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(AFTER_ACCESS);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    var asked = (@Nullable KeyedRequest) request.getAttribute(KeyedRequest.ATTRIBUTE);
    if (asked == null || asked.isBegun()) return true;
    sweep(asked.who());
    return begins(asked, response);
  }

  /** True for the one that does the work; all others are answered here. */
  private boolean begins(KeyedRequest asked, HttpServletResponse response) throws IOException {
    long pause = 20_000_000;
    while (true) {
      if (requests.begin(asked.who(), asked.hash(), asked.mac(), clock.instant())) {
        asked.begin();
        return true;
      }
      var before = requests.find(asked.who(), asked.hash());
      if (before.isPresent() && answers(asked, before.get(), response)) return false;
      if (before.isPresent() && isOver(before.get())) {
        problem(response, 409, "request.unanswered");
        return false;
      }
      LockSupport.parkNanos(pause);
      pause = Math.min(2 * pause, 250_000_000);
    }
  }

  private boolean isOver(OnceRepository.Row before) {
    return !before.startedAt().plus(PATIENCE).isAfter(clock.instant());
  }

  private static boolean answers(
      KeyedRequest asked, OnceRepository.Row before, HttpServletResponse response)
      throws IOException {
    if (!MessageDigest.isEqual(before.requestMac(), asked.mac())) {
      problem(response, 422, "request.key-reused");
      return true;
    }
    var status = before.status();
    var body = before.body();
    if (status == null || body == null) return false;
    response.setStatus(status);
    response.setHeader(REPLAYED, "true");
    if (before.mediaType() != null) response.setContentType(before.mediaType());
    response.getOutputStream().write(asked.key().open(body));
    return true;
  }

  private void sweep(SignedIn who) {
    var now = clock.instant();
    var last = swept.get(who.tenantId());
    if (last != null && last.plus(SWEPT_EVERY).isAfter(now)) return;
    swept.put(who.tenantId(), now);
    requests.forgetOlderThan(who, now.minus(KEPT));
  }

  static void problem(HttpServletResponse response, int status, String code) throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getWriter()
        .write("{\"status\":%d,\"code\":\"%s\",\"details\":{}}".formatted(status, code));
  }
}
