// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../readerfixture.h"
#include "library/statestore.h"
#include "support/languages.h"
#include "support/theme.h"
#include "testfiles.h"
#include "timeline/edits/entityfield.h"
#include "timeline/edits/eventdialogs.h"
#include "timeline/edits/namedialogs.h"
#include "timeline/edits/suggestionsdialog.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/timelineservice.h"
#include "timelinelibrary.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

namespace {

/// Shows dialogs as they come up over a window of a theme, and keeps their pictures.
class Pictures
{
public:
    Pictures(const QString &folder, Support::Theme theme, const QString &language)
        : m_name(u"%1/%2-%3-%4.png"_s.arg(folder, u"%1"_s, Support::themeName(theme), language))
    {
        window.setPalette(Support::themePalette(theme, QApplication::palette()));
        window.resize(900, 600);
        window.show();
    }

    void take(const QString &name, QDialog &dialog) const
    {
        dialog.show();
        QApplication::processEvents();
        dialog.grab().save(m_name.arg(name));
        dialog.resize(320, dialog.height());
        QApplication::processEvents();
        dialog.grab().save(m_name.arg(QString(name + u"-narrow"_s)));
    }

    QWidget window;

private:
    QString m_name;
};

} // namespace

TEST_CASE("Pictures of the dialogs of timelines", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (folder.isEmpty())
        SKIP("DATELINE_PICTURES names no folder");
    const TimelineLibrary library;
    library.write(
        u"six"_s, u"2023-01-29"_s, u"Gazette"_s,
        u"（中央社首爾29日綜合外電報導）北大西洋公約組織秘書長史托騰柏格（Jens Stoltenberg）29日抵達首爾訪問。"_s);
    library.fill();
    TimelineService service(library.folder());
    service.refresh();
    REQUIRE(waitFor([&] { return service.catalogue() != nullptr; }));
    const auto number = [&](const QString &name) { return service.catalogue()->named(name)->entity.number; };
    const auto name = [&](const QString &text) {
        return service.catalogue()->namesOf(number(text)).constFirst();
    };
    library.changeIndex(u"INSERT INTO entity_suggestions (first, second, rule, articles) VALUES (%1, %2, "
                        "'similar-latin', 2)"_s.arg(name(u"Jens Stoltenberg"_s))
                            .arg(name(u"Lloyd Austin"_s))
                            .toUtf8()
                            .constData());
    const auto before = service.catalogue();
    service.refresh();
    REQUIRE(waitFor([&] { return service.catalogue() != before; }));
    Library::StateStore store(library.folder());
    QUndoStack stack;
    TimelineEditor editor(&service, &store, &stack);
    const qint64 envoy = number(u"Jens Stoltenberg"_s);
    const QString quote = u"北大西洋公約組織秘書長史托騰柏格（Jens Stoltenberg）29日抵達首爾訪問"_s;
    Support::Languages languages;
    for (const QString &language : {u"en"_s, u"zh_TW"_s}) {
        languages.use(language);
        for (const auto theme : {Support::Theme::Light, Support::Theme::Dark}) {
            const Pictures pictures(folder, theme, language);
            auto *parent = const_cast<QWidget *>(&pictures.window);
            RedateDialog redate(Timeline::dayValue({2023, 1, 29}), quote, parent);
            pictures.take(u"date"_s, redate);
            PlaceDialog place(service.catalogue(), number(u"Seoul"_s), quote, parent);
            pictures.take(u"place"_s, place);
            MergeDialog merge(service.catalogue(), {envoy, number(u"Lloyd Austin"_s)}, parent);
            pictures.take(u"merge"_s, merge);
            MergeDialog same(service.catalogue(), {envoy}, parent);
            pictures.take(u"same"_s, same);
            SplitDialog split(service.catalogue(), envoy, parent);
            pictures.take(u"split"_s, split);
            RenameDialog rename(*service.catalogue()->entry(envoy), parent);
            pictures.take(u"rename"_s, rename);
            CompareDialog compare(service.catalogue(), envoy, parent);
            pictures.take(u"compare"_s, compare);
            NewEvent event;
            event.participants = {envoy, number(u"Lloyd Austin"_s)};
            event.quote.quote = quote;
            AddEventDialog add(service.catalogue(), event, parent);
            pictures.take(u"add"_s, add);
            SuggestionsDialog suggestions(&service, &editor, &stack, parent);
            pictures.take(u"suggestions"_s, suggestions);
        }
    }
}
