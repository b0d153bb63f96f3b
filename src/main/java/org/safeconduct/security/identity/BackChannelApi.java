package org.safeconduct.security.identity;

import org.safeconduct.security.presence.EndedSignIns;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where the provider itself says that a sign-in has ended; believes nothing that it has not signed for us. */
@RestController
@Profile("!demo")
class BackChannelApi {

    static final String ADDRESS = "/sign-out/back-channel";

    private final Tokens tokens;
    private final EndedSignIns ended;

    BackChannelApi(Tokens tokens, EndedSignIns ended) {
        this.tokens = tokens;
        this.ended = ended;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<Void> end(@RequestParam("logout_token") String token) {
        try {
            Jwt said = tokens.ofEnding(token);
            ended.end(said(said, "iss"), said(said, "sid"), said(said, "sub"));
            return ResponseEntity.ok().build();
        } catch (JwtException refused) {
            return ResponseEntity.badRequest().build();
        }
    }

    private static String said(Jwt token, String claim) {
        Object said = token.getClaims().get(claim);
        return said == null ? "" : said.toString();
    }
}
