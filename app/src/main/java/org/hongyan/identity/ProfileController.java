package org.hongyan.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProfileController {

  record LanguageChoice(@NotNull @Pattern(regexp = "zh|en") String language) {}

  record PasswordChange(
      @NotBlank @Size(max = 200) String current, @NotBlank @Size(max = 200) String wanted) {}

  private final Profile profile;
  private final Sessions sessions;
  private final SignInTries tries;

  ProfileController(Profile profile, Sessions sessions, SignInTries tries) {
    this.profile = profile;
    this.sessions = sessions;
    this.tries = tries;
  }

  @PutMapping("/api/session/language")
  @Needs({})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void setLanguage(@Valid @RequestBody LanguageChoice body, Caller caller) {
    profile.setLanguage(caller, body.language());
  }

  @PutMapping("/api/session/password")
  @Needs({})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(
      @Valid @RequestBody PasswordChange body,
      Caller caller,
      Session session,
      HttpServletRequest request) {
    var counted = "own-password:" + caller.tenantId().value();
    var me = caller.accountId().value().toString();
    tries.begin(counted, me, request.getRemoteAddr());
    profile.changePassword(caller, session, body.current(), body.wanted());
    tries.succeeded(counted, me);
  }

  @GetMapping("/api/sessions")
  @Needs({})
  List<LiveSession> list(Session session) {
    return sessions.live(session);
  }

  @DeleteMapping("/api/sessions/{sessionId}")
  @Needs({})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@PathVariable UUID sessionId, Session session) {
    sessions.close(session, sessionId);
  }
}
