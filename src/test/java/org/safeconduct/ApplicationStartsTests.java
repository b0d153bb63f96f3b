package org.safeconduct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@WithApp
class ApplicationStartsTests {

    @Autowired
    ApplicationContext context;

    @Test
    void withEveryRoomInPlace() {
        assertThat(context.getBeansOfType(org.safeconduct.procedure.Procedures.class))
                .hasSize(1);
    }
}
