// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"

#include "readerfixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

namespace Dateline::Test {

SearchBench::SearchBench()
    : pane(new List::ListPane(&filter, preferences.get(), &room))
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    writeFive();
    import();
    readRows();
    search = std::make_unique<Search::SearchController>(
        Search::SearchController::Parts{library->folder(), pane, &filter, preferences.get()});
    auto *column = new QVBoxLayout(&room);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pane);
    pane->setLoading(false);
    room.resize(500, 600);
    room.show();
    QApplication::setActiveWindow(&room);
    search->focusBox();
    REQUIRE(field()->hasFocus());
    REQUIRE(filter.rowCount() == 5);
}

SearchBench::~SearchBench() = default;

void SearchBench::readRows()
{
    const auto reader = Library::LibraryReader::open(library->folder());
    REQUIRE(reader.ok());
    QList<Library::ArticleRow> rows;
    REQUIRE((*reader)
                ->visitRows([&rows](Library::ArticleRow &&row) {
                    rows.append(std::move(row));
                    return true;
                })
                .ok());
    table.updateRows(rows);
}

void SearchBench::type(const QString &text) const
{
    for (const QChar character : text) {
        if (character < QChar(0x80))
            QTest::keyClick(field(), char(character.unicode()));
        else
            compose({}, character);
    }
}

void SearchBench::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QTest::keyClick(field(), key, modifiers);
}

void SearchBench::compose(const QString &preedit, const QString &commit) const
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(field(), &event);
}

bool SearchBench::waitForRows(int rows) const
{
    return waitFor([&] { return filter.rowCount() == rows && !search->thread()->isSearching(); });
}

} // namespace Dateline::Test
