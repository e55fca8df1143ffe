package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.Hashtable;
import java.util.Vector;
import java.util.function.Consumer;
import org.bouncycastle.tls.AlertDescription;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.CertificateRequest;
import org.bouncycastle.tls.CipherSuite;
import org.bouncycastle.tls.ClientCertificateType;
import org.bouncycastle.tls.DefaultTlsServer;
import org.bouncycastle.tls.ProtocolVersion;
import org.bouncycastle.tls.SRTPProtectionProfile;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.TlsFatalAlert;
import org.bouncycastle.tls.TlsSRTPUtils;
import org.bouncycastle.tls.TlsUtils;
import org.bouncycastle.tls.UseSRTPData;

/** Our half of the handshake: DTLS 1.2, the browser known by the fingerprint of its offer. */
final class DtlsServer extends DefaultTlsServer {
  static final int[] SUITES = {
    CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
    CipherSuite.TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
    CipherSuite.TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256
  };
  static final int HANDSHAKE_MILLIS = 20_000;

  private final DtlsIdentity identity;
  private final String fingerprintHash;
  private final byte[] fingerprint;
  private final Consumer<SrtpKeys> secured;

  DtlsServer(
      DtlsIdentity identity,
      String fingerprintHash,
      byte[] fingerprint,
      Consumer<SrtpKeys> secured) {
    super(identity.crypto);
    this.identity = identity;
    this.fingerprintHash = fingerprintHash;
    this.fingerprint = fingerprint;
    this.secured = secured;
  }

  @Override
  protected ProtocolVersion[] getSupportedVersions() {
    return ProtocolVersion.DTLSv12.only();
  }

  @Override
  protected int[] getSupportedCipherSuites() {
    return SUITES.clone();
  }

  @Override
  public int getHandshakeTimeoutMillis() {
    return HANDSHAKE_MILLIS;
  }

  @Override
  protected TlsCredentialedSigner getECDSASignerCredentials() {
    return identity.signer(context);
  }

  @Override
  public CertificateRequest getCertificateRequest() {
    Vector<?> signatures = TlsUtils.getDefaultSupportedSignatureAlgorithms(context);
    short[] types = {ClientCertificateType.ecdsa_sign, ClientCertificateType.rsa_sign};
    return new CertificateRequest(types, signatures, null);
  }

  @Override
  public void notifyClientCertificate(Certificate certificate) throws IOException {
    if (certificate.isEmpty()) {
      throw new TlsFatalAlert(AlertDescription.bad_certificate);
    }
    byte[] seen =
        DtlsIdentity.digest(fingerprintHash, certificate.getCertificateAt(0).getEncoded());
    if (!MessageDigest.isEqual(seen, fingerprint)) {
      throw new TlsFatalAlert(AlertDescription.bad_certificate);
    }
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public void processClientExtensions(Hashtable extensions) throws IOException {
    super.processClientExtensions(extensions);
    UseSRTPData offered = extensions == null ? null : TlsSRTPUtils.getUseSRTPExtension(extensions);
    if (offered != null) {
      for (int profile : offered.getProtectionProfiles()) {
        if (profile == SRTPProtectionProfile.SRTP_AES128_CM_HMAC_SHA1_80) {
          return;
        }
      }
    }
    throw new TlsFatalAlert(AlertDescription.handshake_failure);
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public Hashtable getServerExtensions() throws IOException {
    Hashtable extensions = super.getServerExtensions();
    int[] profile = {SRTPProtectionProfile.SRTP_AES128_CM_HMAC_SHA1_80};
    TlsSRTPUtils.addUseSRTPExtension(extensions, new UseSRTPData(profile, TlsUtils.EMPTY_BYTES));
    return extensions;
  }

  @Override
  public void notifyHandshakeComplete() throws IOException {
    super.notifyHandshakeComplete();
    secured.accept(
        SrtpKeys.of(context.exportKeyingMaterial(SrtpKeys.LABEL, null, SrtpKeys.LENGTH)));
  }
}
