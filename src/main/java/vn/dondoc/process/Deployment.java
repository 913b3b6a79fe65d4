package vn.dondoc.process;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys all models and forms as one set under their bare file names, so that starting from classes and from the jar
 * gives the same set: an unchanged set is not deployed again.
 */
@Component
class Deployment implements SmartInitializingSingleton {

    static final String NAME = "dondoc";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    Deployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            DeploymentBuilder deployment = repository
                    .createDeployment()
                    .name(NAME)
                    .source("application")
                    .enableDuplicateFiltering(false);
            for (Resource model : models()) {
                try (InputStream content = model.getInputStream()) {
                    deployment.addInputStream(Objects.requireNonNull(model.getFilename()), content);
                }
            }
            deployment.deploy();
        } catch (IOException unreadable) {
            throw new IllegalStateException("A model cannot be read", unreadable);
        }
    }

    private List<Resource> models() throws IOException {
        return Stream.of(resources.getResources("classpath*:/*.bpmn"), resources.getResources("classpath*:/*.form"))
                .flatMap(Arrays::stream)
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }
}
