package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.safeconduct.OtherNode;
import org.safeconduct.security.identity.TestRealm.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** A real Keycloak and two nodes: one sends there, the other takes back; what ends, ends on both. */
class SignInOnTwoNodesTests extends KeycloakStory {

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void takesBackWhomTheOtherNodeSentAndEndsOnBothWhatKeycloakEnds() throws Exception {
        String other = "http://localhost:" + OtherNode.of(context).port();
        String here = "http://localhost:" + port;
        Visitor lena = new Visitor(here);
        HttpResponse<String> page = lena.signInPage();
        String back = Visitor.location(lena.enter(page, Person.LENA.user(), TestRealm.PASSWORD));

        assertThat(back).startsWith(here + "/sign-in/back?");
        assertThat(Visitor.location(lena.get(back.replace(here, other)))).isEqualTo(other + "/");
        assertThat(lena.get("/practice").statusCode()).isEqualTo(200);

        keycloak.end(Person.LENA);
        assertThat(Visitor.location(lena.get(other + "/practice"))).endsWith("/sign-in?why=ended");
        assertThat(Visitor.location(lena.get("/practice"))).endsWith("/sign-in?why=ended");
    }
}
