package org.hongyan.identity;

import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of roles: what each may do and how far it usually sees. */
@RestController
class PermissionController {

  record RoleView(Role role, Scope.Kind usualScope, List<Permission> permissions) {}

  @GetMapping("/api/roles")
  @Needs({Permission.ACCOUNTS_READ, Permission.ORGANISATION_READ})
  List<RoleView> roles() {
    return catalogue();
  }

  static List<RoleView> catalogue() {
    return Arrays.stream(Role.values())
        .map(
            role ->
                new RoleView(
                    role, role.usualScope(), role.permissions().stream().sorted().toList()))
        .toList();
  }
}
