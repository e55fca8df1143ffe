package org.hongyan.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A write that names an {@code Idempotency-Key} is done once: the same request with the same key
 * gets the first answer again, for a day. This part reads the request and keeps the answer; {@link
 * OnceTurns} decides, after the access checks, who does the work.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OnceFilter extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  private static final Logger LOG = LoggerFactory.getLogger(OnceFilter.class);
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final int LARGEST_BODY = 16 << 20;

  private final OnceRepository requests;

  OnceFilter(OnceRepository requests) {
    this.requests = requests;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return SAFE.contains(request.getMethod())
        || request.getHeader(HEADER) == null
        || request.getAttribute(SignedIn.ATTRIBUTE) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var header = request.getHeader(HEADER);
    if (!RequestKey.isWellFormed(header)) {
      OnceTurns.problem(response, 400, "request.key-malformed");
      return;
    }
    var upload = RepeatableBody.isUpload(request);
    var body = upload ? new byte[0] : RepeatableBody.read(request, LARGEST_BODY);
    if (body.length > LARGEST_BODY) {
      OnceTurns.problem(response, 413, "http.413");
      return;
    }
    var asked = asked(request, RequestKey.of(header), body);
    request.setAttribute(KeyedRequest.ATTRIBUTE, asked);
    work(asked, upload ? request : new RepeatableBody(request, body), response, chain);
  }

  private static KeyedRequest asked(HttpServletRequest request, RequestKey key, byte[] body) {
    var what =
        "%s %s?%s %d"
            .formatted(
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                request.getContentLengthLong());
    var who = (SignedIn) request.getAttribute(SignedIn.ATTRIBUTE);
    return new KeyedRequest(who, key, key.hash(), key.mac(what, body));
  }

  private void work(
      KeyedRequest asked, HttpServletRequest request, HttpServletResponse to, FilterChain chain)
      throws ServletException, IOException {
    var answer = new ContentCachingResponseWrapper(to);
    chain.doFilter(request, answer);
    if (asked.isBegun()) remember(asked, answer);
    answer.copyBodyToResponse();
  }

  /**
   * A refusal changed nothing: its key is free again. After a failure nobody knows, least of all
   * when the database went away: the key stays unanswered.
   */
  private void remember(KeyedRequest asked, ContentCachingResponseWrapper answer) {
    if (answer.getStatus() >= 500) return;
    try {
      if (answer.getStatus() >= 400) {
        requests.forget(asked.who(), asked.hash());
        return;
      }
      var sealed = asked.key().seal(answer.getContentAsByteArray());
      requests.answered(
          asked.who(), asked.hash(), answer.getStatus(), answer.getContentType(), sealed);
    } catch (DataAccessException | TransactionException away) {
      LOG.warn("the answer to a request with a key could not be kept", away);
    }
  }
}
