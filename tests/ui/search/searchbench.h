// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "libraryfixture.h"
#include "list/facetcounter.h"
#include "list/listpane.h"
#include "search/queryassistant.h"
#include "search/querypopup.h"
#include "search/searchbox.h"
#include "search/searchcontroller.h"
#include "search/searchfield.h"
#include "search/searchthread.h"

#include <QWidget>

#include <memory>

namespace Dateline::Test {

/// A real library of five articles, and its list with the search box on the screen, without a reader.
class SearchBench : public LibraryFixture
{
public:
    SearchBench();
    ~SearchBench();

    /// Reads the rows of the library into the table.
    void readRows();
    Search::SearchField *field() const { return search->box()->field(); }
    void type(const QString &text) const;
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Sends what an input method is composing, and what it is done with.
    void compose(const QString &preedit, const QString &commit = {}) const;
    /// Waits until the list has so many rows and no search is under way.
    bool waitForRows(int rows) const;
    Search::QueryPopup *popup() const { return room.findChild<Search::QueryPopup *>(); }
    bool isPopupOpen() const { return popup() && popup()->isVisible(); }

    QWidget room;
    List::ArticleTableModel table;
    List::ArticleFilterModel filter{&table};
    List::ListPane *pane;
    std::unique_ptr<Search::SearchController> search;
};

} // namespace Dateline::Test
