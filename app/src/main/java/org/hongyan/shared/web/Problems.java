package org.hongyan.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hongyan.shared.Malformed;
import org.hongyan.shared.NotFound;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.util.DisconnectedClientHelper;

/** Every error as an RFC 9457 problem with a stable code; texts are made in the web. */
@RestControllerAdvice
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  record FieldError(String pointer, String code) {}

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(NotFound missing) {
    return answer(HttpStatus.NOT_FOUND, "not-found", Map.of("kind", missing.kind()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(Refused refused) {
    return answer(HttpStatus.CONFLICT, refused.code(), refused.details());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(Malformed malformed) {
    return invalid(List.of(new FieldError("/" + malformed.field(), "malformed")));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(DuplicateKeyException duplicate) {
    return answer(HttpStatus.CONFLICT, "duplicate", Map.of());
  }

  /** No connection within the pool's patience: the same request will do in a moment. */
  @ExceptionHandler({
    CannotCreateTransactionException.class,
    TransactionSystemException.class,
    DataAccessResourceFailureException.class,
    RecoverableDataAccessException.class
  })
  ResponseEntity<ProblemDetail> databaseAway(Exception away, HttpServletRequest request) {
    LOG.warn("{} {}: the database is away", request.getMethod(), request.getRequestURI());
    var answer = answer(HttpStatus.SERVICE_UNAVAILABLE, "database.away", Map.of());
    return ResponseEntity.status(answer.getStatusCode())
        .header(HttpHeaders.RETRY_AFTER, "2")
        .body(answer.getBody());
  }

  /** The database would not take a value (a NUL byte, a broken rule): the last honest reviewer. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(
      DataIntegrityViolationException unfit, HttpServletRequest request) {
    LOG.warn("{} {}: {}", request.getMethod(), request.getRequestURI(), sqlState(unfit));
    return invalid(List.of());
  }

  /** The state only: the message may quote the row. */
  private static String sqlState(DataIntegrityViolationException unfit) {
    return unfit.getMostSpecificCause() instanceof SQLException sql
        ? "SQL state " + sql.getSQLState()
        : unfit.getClass().getSimpleName();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(MethodArgumentNotValidException invalid) {
    var errors =
        invalid.getBindingResult().getFieldErrors().stream()
            .map(e -> new FieldError("/" + e.getField().replace('.', '/'), code(e.getCode())))
            .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::code))
            .toList();
    return invalid(errors);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(HandlerMethodValidationException invalid) {
    var errors =
        invalid.getParameterValidationResults().stream()
            .map(
                result ->
                    new FieldError("/" + result.getMethodParameter().getParameterName(), "invalid"))
            .toList();
    return invalid(errors);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch) {
    return invalid(List.of(new FieldError("/" + mismatch.getName(), "type")));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable) {
    return answer(HttpStatus.BAD_REQUEST, "unreadable", Map.of());
  }

  /** Nothing when the client has closed the connection: nobody is left to be told, no error. */
  @ExceptionHandler
  @Nullable ResponseEntity<ProblemDetail> on(Exception unexpected, HttpServletRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(unexpected)) {
      LOG.debug("{} {}: closed by the client", request.getMethod(), request.getRequestURI());
      return null;
    }
    if (unexpected instanceof ErrorResponse known) {
      return answer(known.getStatusCode(), "http." + known.getStatusCode().value(), Map.of());
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), unexpected);
    return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", Map.of());
  }

  private static ResponseEntity<ProblemDetail> invalid(List<FieldError> errors) {
    var response = answer(HttpStatus.BAD_REQUEST, "invalid", Map.of());
    var body = response.getBody();
    if (body != null) body.setProperty("errors", errors);
    return response;
  }

  private static ResponseEntity<ProblemDetail> answer(
      HttpStatusCode status, String code, Map<String, Object> details) {
    var problem = ProblemDetail.forStatus(status);
    problem.setProperty("code", code);
    problem.setProperty("details", details);
    var requestId = MDC.get("request");
    if (requestId != null) problem.setProperty("requestId", requestId);
    return ResponseEntity.status(status).body(problem);
  }

  private static String code(@Nullable String annotation) {
    return annotation == null ? "invalid" : annotation.toLowerCase(java.util.Locale.ROOT);
  }
}
