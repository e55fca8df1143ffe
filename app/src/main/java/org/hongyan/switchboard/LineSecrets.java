package org.hongyan.switchboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals the passwords of lines with AES-256-GCM; the key is {@code keys/lines} in the data folder.
 */
@Component
class LineSecrets {

  private static final int NONCE = 12;

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  LineSecrets(SwitchboardProperties properties) throws IOException {
    var file = properties.data().resolve("keys").resolve("lines");
    if (!Files.exists(file)) make(file);
    key = new SecretKeySpec(Files.readAllBytes(file), "AES");
  }

  private void make(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var fresh = new byte[32];
    random.nextBytes(fresh);
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, fresh);
    } catch (FileAlreadyExistsException madeByAnother) {
      // the other's key counts
    }
  }

  byte[] seal(String password, TrunkId about) {
    var nonce = new byte[NONCE];
    random.nextBytes(nonce);
    var sealed = run(Cipher.ENCRYPT_MODE, nonce, password.getBytes(StandardCharsets.UTF_8), about);
    var out = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, out, NONCE, sealed.length);
    return out;
  }

  String open(byte[] sealed, TrunkId about) {
    var nonce = Arrays.copyOf(sealed, NONCE);
    var rest = Arrays.copyOfRange(sealed, NONCE, sealed.length);
    return new String(run(Cipher.DECRYPT_MODE, nonce, rest, about), StandardCharsets.UTF_8);
  }

  private byte[] run(int mode, byte[] nonce, byte[] text, TrunkId about) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(128, nonce));
      cipher.updateAAD(about.value().toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "a line's password cannot be read. Maybe the key file keys/lines is not the one it was sealed with.",
          e);
    }
  }
}
