package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.MysqlServer;
import org.safeconduct.WithApp;
import org.safeconduct.api.Routes.Route;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Random requests on every route: whatever comes, the answer is never a fault and never tells of one. */
@WithApp
class RandomRequestTests {

    private static final long SEED = 20_261_122;

    /** The second time, on MySQL: what differs there is refused by the database, and shows early. */
    private static final int FEW = 25;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private RandomRequest requests;

    @BeforeEach
    void openACase() {
        Program lena = new Program(mvc, "lena-brandt");
        String address = lena.opened();
        requests = new RandomRequest(
                mvc, address.replaceAll(".*/", ""), lena.turn(address).replaceAll(".*/", ""));
    }

    @Test
    void noRouteFailsAtAHundredRandomRequests() {
        everyRoute(MysqlServer.isWanted() ? FEW : 100);
    }

    @Test
    @Tag("campaign")
    void noRouteFailsAtAThousandRandomRequests() {
        everyRoute(1_000);
    }

    private void everyRoute(int times) {
        assertThat(Routes.of(mapping)).isNotEmpty().allSatisfy(route -> {
            for (int i = 0; i < times; i++) {
                survives(route, SEED + 31L * route.toString().hashCode() + i);
            }
        });
    }

    private void survives(Route route, long seed) {
        RandomRequest.Sent sent = requests.send(route, new Random(seed));
        MvcTestResult answer = sent.answer();
        String said = route + " seed " + seed + " " + sent.what();

        assertThat(answer.getUnresolvedException()).as(said).isNull();
        assertThat(answer.getResponse().getStatus()).as(said).isLessThan(500);
        assertThat(Program.text(answer)).as(said).doesNotContain("\tat org.", "\tat java.", "Exception:");
    }
}
