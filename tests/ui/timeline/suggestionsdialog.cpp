// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/suggestionsdialog.h"

#include "../readerfixture.h"
#include "library/statestore.h"
#include "testfiles.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/timelineservice.h"
#include "timelinelibrary.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

TEST_CASE("Suggestions are answered, skipped and taken back by keys", "[ui][timeline][edits]")
{
    const TimelineLibrary library;
    library.fill();
    TimelineService service(library.folder());
    service.refresh();
    REQUIRE(waitFor([&] { return service.catalogue() != nullptr; }));
    const auto name = [&](const QString &text) {
        return service.catalogue()->namesOf(service.catalogue()->named(text)->entity.number).constFirst();
    };
    const auto suggest = [&](const QString &one, const QString &other) {
        const QString sql =
            u"INSERT INTO entity_suggestions (first, second, rule, articles) VALUES (%1, %2, 'apposition', 2)"_s
                .arg(name(one))
                .arg(name(other));
        library.changeIndex(sql.toUtf8().constData());
    };
    const auto areOne = [&](const QString &one, const QString &other) {
        return service.catalogue()->named(one) == service.catalogue()->named(other);
    };
    suggest(u"Jens Stoltenberg"_s, u"Lloyd Austin"_s);
    suggest(u"Seoul"_s, u"Tokyo"_s);
    Library::StateStore store(library.folder());
    QUndoStack stack;
    TimelineEditor editor(&service, &store, &stack);
    QObject::connect(&editor, &TimelineEditor::changed, &service, &TimelineService::refresh);
    const auto wait = [&](const std::function<bool()> &condition) {
        REQUIRE(waitFor([&] { return editor.isIdle() && condition(); }));
    };

    SuggestionsDialog dialog(&service, &editor, &stack);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    service.refresh();
    REQUIRE(waitFor([&] { return dialog.remaining() == 2; }));

    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    wait([&] { return areOne(u"Jens Stoltenberg"_s, u"Lloyd Austin"_s); });
    CHECK(dialog.remaining() == 1);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_D);
    wait([&] { return service.catalogue()->suggestions().isEmpty(); });
    CHECK(dialog.remaining() == 0);
    CHECK_FALSE(areOne(u"Seoul"_s, u"Tokyo"_s));

    QTest::keyClick(&dialog, Qt::Key_Z, Qt::ControlModifier);
    wait([&] { return service.catalogue()->suggestions().size() == 1; });
    CHECK(dialog.remaining() == 1);
    QTest::keyClick(&dialog, Qt::Key_Right);
    QTest::keyClick(&dialog, Qt::Key_Left);
    QTest::keyClick(&dialog, Qt::Key_S);
    wait([&] { return areOne(u"Seoul"_s, u"Tokyo"_s); });
    CHECK(dialog.remaining() == 0);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}
