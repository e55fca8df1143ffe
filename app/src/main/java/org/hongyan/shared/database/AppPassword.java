package org.hongyan.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The working role's password: made once, kept in the data folder, readable by its owner only. */
final class AppPassword {

  private AppPassword() {}

  static String in(Path folder) throws IOException {
    var file = folder.resolve("database.password");
    if (Files.exists(file)) {
      var password = Files.readString(file).trim();
      if (password.matches("[0-9a-f]{64}")) return password;
      throw new IOException(file + " is damaged. Maybe delete it; a new password is then made");
    }
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    var password = HexFormat.of().formatHex(bytes);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, password);
    return password;
  }
}
