package org.hongyan.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.hongyan.shared.Refused;
import org.hongyan.shared.Tenancy;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/session")
class SessionController {

  record SignInRequest(
      @Nullable @Size(max = 60) String company,
      @NotBlank @Size(max = 100) String login,
      @NotBlank @Size(max = 200) String password) {}

  record Me(AccountId id, String login, String name, Role role, String unitName) {}

  /** Who is signed in; {@code zone} is the company's, in which days begin and times are shown. */
  record SessionView(
      Me account,
      List<Permission> permissions,
      String csrfToken,
      String language,
      String home,
      String zone) {}

  /** Sign-in failed: 401, the same for every reason. */
  static final class Failed extends Refused {
    Failed() {
      super("sign-in.failed");
    }
  }

  private final SignIn signIn;
  private final Sessions sessions;
  private final Accounts accounts;
  private final OrgTree tree;
  private final ZoneId zone;

  SessionController(
      SignIn signIn,
      Sessions sessions,
      Accounts accounts,
      OrgTree tree,
      @Value("${hongyan.zone:Asia/Shanghai}") ZoneId zone) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.accounts = accounts;
    this.tree = tree;
    this.zone = zone;
  }

  @PostMapping
  @Anonymous
  SessionView open(
      @Valid @RequestBody SignInRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    var company = body.company() == null ? "" : body.company();
    var found =
        signIn
            .check(company, body.login(), body.password(), request.getRemoteAddr())
            .orElseThrow(Failed::new);
    var tenant = found.tenant().id();
    return Tenancy.in(
        tenant,
        () -> {
          var opened = sessions.open(found.account(), device(request));
          var token = tenant.value() + "." + opened.token();
          setCookie(request, response, token, Sessions.LONGEST);
          return view(opened.session());
        });
  }

  @GetMapping
  @Needs({})
  SessionView current(Session session) {
    return view(session);
  }

  @DeleteMapping
  @Needs({})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(Session session, HttpServletRequest request, HttpServletResponse response) {
    sessions.close(session);
    setCookie(request, response, "", Duration.ZERO);
  }

  private SessionView view(Session session) {
    var account = accounts.account(session.accountId());
    var caller = sessions.caller(session.accountId());
    return new SessionView(
        new Me(
            account.id(),
            account.login(),
            account.name(),
            account.role(),
            tree.unit(account.unitId()).name()),
        caller.permissions().stream().sorted().toList(),
        session.csrfToken(),
        account.language() == null ? "zh" : account.language(),
        account.role().home(),
        zone.getId());
  }

  private static Sessions.Device device(HttpServletRequest request) {
    var browser = request.getHeader("User-Agent");
    if (browser == null) browser = "";
    return new Sessions.Device(
        request.getRemoteAddr(), browser.substring(0, Math.min(200, browser.length())));
  }

  private static void setCookie(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    var cookie =
        ResponseCookie.from(SessionFilter.COOKIE, value)
            .httpOnly(true)
            .sameSite("Strict")
            .secure(request.isSecure())
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader("Set-Cookie", cookie.toString());
  }
}
