// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Dateline::Facets {
class FacetPanel;
}
namespace Dateline::Import {
class ImportController;
}
namespace Dateline::List {
class ArticleFilterModel;
}
namespace Dateline::Search {
class SavedSearches;
class SavedSearchSection;
class SearchController;
} // namespace Dateline::Search
namespace Dateline::Support {
class LibraryThread;
}
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Window {

class ArticleCommands;
class LibraryRows;
class PaneLayout;
class WindowActions;

/// What the actions about searching do, the saved searches in the side bar, and what makes a search ask
/// again: articles that came, marks that changed.
class SearchCommands : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        Search::SearchController *search;
        List::ArticleFilterModel *filter;
        Facets::FacetPanel *panel;
        PaneLayout *layout;
        Support::LibraryThread *library;
        Triage::ArticleMarks *marks;
        ArticleCommands *articles;
        LibraryRows *rows;
        Import::ImportController *imports;
    };

    explicit SearchCommands(const Parts &parts, QObject *parent);

    Search::SavedSearchSection *section() const { return m_section; }

private:
    void connectActions();
    void connectSaved();
    void connectChanges();
    void save(const QString &query);
    void follow();

    Parts m_parts;
    Search::SavedSearches *m_saved;
    Search::SavedSearchSection *m_section;
};

} // namespace Dateline::Window
