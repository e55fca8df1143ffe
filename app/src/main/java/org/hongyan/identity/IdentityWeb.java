package org.hongyan.identity;

import java.util.List;
import org.hongyan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts access control before every handler and hands it its {@link Caller}. */
@Configuration(proxyBeanMethods = false)
class IdentityWeb implements WebMvcConfigurer {

  private final AccessInterceptor access;

  IdentityWeb(AccessInterceptor access) {
    this.access = access;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(access);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new FromRequest(Caller.class, AccessInterceptor.CALLER));
    resolvers.add(new FromRequest(Session.class, SessionFilter.SESSION));
  }

  private record FromRequest(Class<?> type, String attribute)
      implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == type;
    }

    @Override
    public @Nullable Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      return request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST);
    }
  }

  /** Refusals that have their own status. */
  @RestControllerAdvice
  @Order(0)
  static class AccessProblems {

    @ExceptionHandler({SessionController.Failed.class, AccessInterceptor.NobodySignedIn.class})
    ResponseEntity<ProblemDetail> unauthorized(Refused refused) {
      return answer(HttpStatus.UNAUTHORIZED, refused);
    }

    @ExceptionHandler({Caller.Forbidden.class, AccessInterceptor.ForeignRequest.class})
    ResponseEntity<ProblemDetail> forbidden(Refused refused) {
      return answer(HttpStatus.FORBIDDEN, refused);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> waiting(SignInTries.Wait wait) {
      var answer = answer(HttpStatus.TOO_MANY_REQUESTS, wait);
      return ResponseEntity.status(answer.getStatusCode())
          .header("Retry-After", String.valueOf(wait.details().get("seconds")))
          .body(answer.getBody());
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatus status, Refused refused) {
      var problem = ProblemDetail.forStatus(status);
      problem.setProperty("code", refused.code());
      problem.setProperty("details", refused.details());
      return ResponseEntity.status(status).body(problem);
    }
  }
}
