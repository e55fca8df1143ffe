package org.hongyan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/permissions.md says what the code does; {@code -Dpermissions.write=true} renews it. */
class PermissionCatalogueTest {

  private static final Path FILE = Path.of("../docs/permissions.md");

  private static String current() {
    var text = new StringBuilder();
    text.append("# Permissions and roles\n\n");
    text.append(
        "Generated from the code and checked by a test. ● = the role has the permission.\n\n");
    var roles = Role.values();
    text.append("| permission | ")
        .append(Arrays.stream(roles).map(Role::name).collect(Collectors.joining(" | ")))
        .append(" |\n|---|")
        .append("---|".repeat(roles.length))
        .append("\n");
    for (var permission : Permission.values()) {
      text.append("| ").append(permission.code());
      for (var role : roles) {
        text.append(" | ").append(role.permissions().contains(permission) ? "●" : "");
      }
      text.append(" |\n");
    }
    text.append("| **usual reach**");
    for (var role : roles) text.append(" | ").append(role.usualScope());
    return text.append(" |\n").toString();
  }

  @Test
  void committedTableIsCurrent() throws IOException {
    if (Boolean.getBoolean("permissions.write")) Files.writeString(FILE, current());
    assertThat(FILE).content().isEqualToNormalizingNewlines(current());
  }
}
