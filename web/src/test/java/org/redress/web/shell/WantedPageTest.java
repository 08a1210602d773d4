package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://:9080/redress/case/case.xhtml?id=7",
                "https://desk.example/redress/case/case.xhtml?id=7",
                "/redress/case/case.xhtml?id=7"
            })
    void leadsToThePageWithinTheApplication(String kept) {
        assertThat(WantedPage.within("/redress", kept)).contains("/redress/case/case.xhtml?id=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/else.xhtml",
                "//evil.example/redress/case.xhtml",
                "http://:9080//evil.example/redress/case.xhtml",
                "javascript:alert(1)//redress/a.xhtml",
                "/redress/login.xhtml",
                "/redress/assets/app.js",
                "/redress2/case.xhtml",
                "not an address"
            })
    void leadsNowhereElse(String kept) {
        assertThat(WantedPage.within("/redress", kept)).isEmpty();
    }
}
