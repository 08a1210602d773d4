package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordPropertiesTest {
    private final RecordProperties resolver = new RecordProperties();
    private final ELContext context = new Context(resolver);

    @Test
    void asksARecordWhatItAnswersBesideItsComponents() {
        assertThat(resolver.getValue(context, new Row(0, Optional.empty()), "free"))
                .isEqualTo(true);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesComponentsAndOtherObjectsToTheLanguage() {
        assertThat(resolver.getValue(context, new Row(7, Optional.empty()), "holder"))
                .isNull();
        assertThat(resolver.getValue(context, "text", "empty")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void givesWhatIsInAnOptionalOrNothing() {
        assertThat(resolver.getValue(context, new Row(0, Optional.of("late")), "problem"))
                .isEqualTo("late");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, new Row(0, Optional.empty()), "problem"))
                .isNull();
    }

    @Test
    void changesNothing() {
        assertThatThrownBy(() -> resolver.setValue(context, new Row(0, Optional.empty()), "free", false))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    public record Row(long holder, Optional<String> problem) {
        public boolean isFree() {
            return holder == 0;
        }
    }

    private static final class Context extends ELContext {
        private final ELResolver resolver;

        Context(ELResolver resolver) {
            this.resolver = resolver;
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            throw new UnsupportedOperationException();
        }

        @Override
        public VariableMapper getVariableMapper() {
            throw new UnsupportedOperationException();
        }
    }
}
