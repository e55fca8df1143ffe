package org.hongyan.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hongyan.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts")
class AccountController {

  record NewAccountForm(
      @NotBlank @Size(max = 60) @Pattern(regexp = "[\\p{L}\\p{N}._@-]+") String login,
      @NotBlank @Size(max = 100) String name,
      @NotNull Role role,
      @NotNull UnitId unitId) {}

  record AccountForm(
      @NotBlank @Size(max = 100) String name,
      @NotNull Role role,
      @NotNull Scope.Kind scopeKind,
      @NotNull @Size(max = 200) List<UnitId> units,
      @NotNull UnitId unitId,
      @Nullable Instant unitFrom) {}

  record FirstPassword(String password) {}

  record AccountDetail(AccountRow account, List<UnitId> units) {}

  private final AccountAdmin admin;

  AccountController(AccountAdmin admin) {
    this.admin = admin;
  }

  @GetMapping
  @Needs(Permission.ACCOUNTS_READ)
  Page<AccountRow> list(
      @RequestParam(required = false) @Nullable @Size(max = 100) String text,
      @RequestParam(required = false) @Nullable Role role,
      @RequestParam(required = false) @Nullable UnitId unitId,
      @RequestParam(required = false) @Nullable Boolean active,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") @Min(1) @Max(200) int size,
      Caller caller) {
    var filter = new AccountAdminRepository.Filter(text, role, unitId, active);
    return admin.list(caller, filter, cursor, size);
  }

  @GetMapping("/{accountId}")
  @Needs(Permission.ACCOUNTS_READ)
  AccountDetail one(@PathVariable AccountId accountId, Caller caller) {
    return new AccountDetail(
        admin.account(caller, accountId), admin.chosenUnits(caller, accountId));
  }

  @PostMapping
  @Needs(Permission.ACCOUNTS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  AccountAdmin.Created create(@Valid @RequestBody NewAccountForm body, Caller caller) {
    return admin.create(
        caller, new AccountAdmin.Newcomer(body.login(), body.name(), body.role(), body.unitId()));
  }

  @PutMapping("/{accountId}")
  @Needs(Permission.ACCOUNTS_WRITE)
  AccountRow change(
      @PathVariable AccountId accountId, @Valid @RequestBody AccountForm body, Caller caller) {
    return admin.change(
        caller,
        accountId,
        new AccountAdmin.Wanted(
            body.name(),
            body.role(),
            body.scopeKind(),
            body.units(),
            body.unitId(),
            body.unitFrom()));
  }

  @PostMapping("/{accountId}/deactivate")
  @Needs(Permission.ACCOUNTS_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deactivate(@PathVariable AccountId accountId, Caller caller) {
    admin.deactivate(caller, accountId);
  }

  @PostMapping("/{accountId}/activate")
  @Needs(Permission.ACCOUNTS_WRITE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void activate(@PathVariable AccountId accountId, Caller caller) {
    admin.activate(caller, accountId);
  }

  @PostMapping("/{accountId}/password")
  @Needs(Permission.ACCOUNTS_WRITE)
  FirstPassword resetPassword(@PathVariable AccountId accountId, Caller caller) {
    return new FirstPassword(admin.resetPassword(caller, accountId));
  }
}
