package org.hongyan.telephony.webrtc;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.cert.bc.BcX509v3CertificateBuilder;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcECContentSignerBuilder;
import org.bouncycastle.tls.Certificate;
import org.bouncycastle.tls.HashAlgorithm;
import org.bouncycastle.tls.SignatureAlgorithm;
import org.bouncycastle.tls.SignatureAndHashAlgorithm;
import org.bouncycastle.tls.TlsContext;
import org.bouncycastle.tls.TlsCredentialedSigner;
import org.bouncycastle.tls.crypto.TlsCertificate;
import org.bouncycastle.tls.crypto.TlsCryptoParameters;
import org.bouncycastle.tls.crypto.impl.bc.BcDefaultTlsCredentialedSigner;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCertificate;
import org.bouncycastle.tls.crypto.impl.bc.BcTlsCrypto;

/** A P-256 key and its self-signed certificate, made at each start and never stored. */
final class DtlsIdentity {
  final BcTlsCrypto crypto;
  final String fingerprint;
  private final Certificate chain;
  private final AsymmetricKeyParameter key;

  private DtlsIdentity(
      BcTlsCrypto crypto, String fingerprint, Certificate chain, AsymmetricKeyParameter key) {
    this.crypto = crypto;
    this.fingerprint = fingerprint;
    this.chain = chain;
    this.key = key;
  }

  static DtlsIdentity create(SecureRandom random, Instant now) {
    try {
      AsymmetricCipherKeyPair pair = keyPair(random);
      byte[] encoded = certificate(pair, random, now);
      BcTlsCrypto crypto = new BcTlsCrypto(random);
      Certificate chain =
          new Certificate(new TlsCertificate[] {new BcTlsCertificate(crypto, encoded)});
      return new DtlsIdentity(crypto, fingerprint("SHA-256", encoded), chain, pair.getPrivate());
    } catch (IOException | OperatorCreationException e) {
      throw new IllegalStateException("no certificate for browsers can be made", e);
    }
  }

  private static AsymmetricCipherKeyPair keyPair(SecureRandom random) {
    X9ECParameters curve = ECNamedCurveTable.getByOID(SECObjectIdentifiers.secp256r1);
    ECKeyPairGenerator generator = new ECKeyPairGenerator();
    generator.init(
        new ECKeyGenerationParameters(
            new ECNamedDomainParameters(SECObjectIdentifiers.secp256r1, curve), random));
    return generator.generateKeyPair();
  }

  private static byte[] certificate(AsymmetricCipherKeyPair pair, SecureRandom random, Instant now)
      throws IOException, OperatorCreationException {
    X500Name name = new X500Name("CN=hongyan");
    AlgorithmIdentifier signature =
        new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256withECDSA");
    AlgorithmIdentifier digest = new DefaultDigestAlgorithmIdentifierFinder().find(signature);
    return new BcX509v3CertificateBuilder(
            name,
            new BigInteger(64, random),
            Date.from(now.minus(Duration.ofDays(1))),
            Date.from(now.plus(Duration.ofDays(365))),
            name,
            pair.getPublic())
        .build(
            new BcECContentSignerBuilder(signature, digest)
                .setSecureRandom(random)
                .build(pair.getPrivate()))
        .getEncoded();
  }

  /** Upper-case hex pairs with colons, as SDP wants it. */
  static String fingerprint(String hash, byte[] certificate) {
    return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest(hash, certificate));
  }

  static byte[] digest(String hash, byte[] certificate) {
    try {
      return MessageDigest.getInstance(hash).digest(certificate);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + hash, e);
    }
  }

  TlsCredentialedSigner signer(TlsContext context) {
    return new BcDefaultTlsCredentialedSigner(
        new TlsCryptoParameters(context),
        crypto,
        key,
        chain,
        new SignatureAndHashAlgorithm(HashAlgorithm.sha256, SignatureAlgorithm.ecdsa));
  }
}
