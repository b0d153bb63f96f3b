package org.safeconduct.security.proof;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Proves to the identity provider that it is this application who asks (RFC 7523), for one request each time. */
public final class Proof {

    private static final String BY_SIGNATURE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /**
     * Keycloak takes a minute at most; half of it leaves the clocks as much room to differ either way. When it was
     * signed is not said, because Keycloak refuses what it thinks was signed sixteen seconds from now.
     */
    private static final Duration LIFE = Duration.ofSeconds(30);

    private final OwnKeys keys;
    private final String client;
    private final String issuer;
    private final Clock clock;

    /** @param clock of real time, as the provider's: what it checks lives for seconds */
    public Proof(OwnKeys keys, String client, String issuer, Clock clock) {
        this.keys = keys;
        this.client = client;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** What is sent along with a request that names the client. */
    public MultiValueMap<String, String> parameters() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.set("client_assertion_type", BY_SIGNATURE);
        parameters.set("client_assertion", signed());
        return parameters;
    }

    private String signed() {
        Instant now = clock.instant();
        ECKey key = keys.signing(now);
        JWTClaimsSet said = new JWTClaimsSet.Builder()
                .issuer(client)
                .subject(client)
                .audience(issuer)
                .jwtID(UUID.randomUUID().toString())
                .expirationTime(Date.from(now.plus(LIFE)))
                .build();
        SignedJWT proof = new SignedJWT(
                new JWSHeader.Builder(OwnKeys.ALGORITHM).keyID(key.getKeyID()).build(), said);
        try {
            proof.sign(new ECDSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException("cannot sign for the identity provider", failed);
        }
        return proof.serialize();
    }
}
