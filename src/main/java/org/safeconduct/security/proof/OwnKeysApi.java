package org.safeconduct.security.proof;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the identity provider reads what our signatures are checked with; public halves, and nothing else. */
@RestController
@Profile("!demo")
class OwnKeysApi {

    private final OwnKeys keys;

    OwnKeysApi(OwnKeys keys) {
        this.keys = keys;
    }

    @GetMapping(path = OwnKeys.SHOWN, produces = "application/jwk-set+json")
    Map<String, Object> shown() {
        return keys.shown().toJSONObject();
    }
}
