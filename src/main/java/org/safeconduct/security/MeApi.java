package org.safeconduct.security;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.safeconduct.kernel.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who acts, for programs. */
@RestController
@Tag(name = "Me", description = "Who you are here: agency, roles and desks.")
class MeApi {

    @GetMapping("/api/me")
    @Operation(operationId = "readMe", summary = "You, as this application knows you.")
    Actor me(Actor actor) {
        return actor;
    }
}
