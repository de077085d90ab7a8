// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "namedcatalogue.h"

#include "timeline/names/namefinder.h"

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using namespace Timeline;

CatalogueSource namedSource()
{
    CatalogueSource source;
    const auto add = [&source](qint64 entity, EntityKind kind, const QString &text, int articles) {
        source.nodes.append(
            {qint64(source.nodes.size()) + 1, kind, nameKey(text), text, {}, articles, entity});
        source.ids.insert(entity, u"%1"_s.arg(entity, 16, 16, QChar(u'0')));
    };
    add(1, EntityKind::Person, u"Jens Stoltenberg"_s, 120);
    add(1, EntityKind::Person, u"延斯·斯托爾滕貝格"_s, 40);
    add(1, EntityKind::Person, u"Stoltenberg"_s, 90);
    add(2, EntityKind::Person, u"Lloyd Austin"_s, 30);
    add(2, EntityKind::Person, u"Austin"_s, 12);
    add(3, EntityKind::Place, u"Austin"_s, 9);
    add(4, EntityKind::Person, u"Fumio Kishida"_s, 60);
    add(5, EntityKind::Person, u"岸田文雄"_s, 55);
    add(6, EntityKind::Organisation, u"NATO"_s, 200);
    add(6, EntityKind::Organisation, u"North Atlantic Treaty Organization"_s, 50);
    add(7, EntityKind::Place, u"Seoul"_s, 80);
    add(7, EntityKind::Place, u"首爾"_s, 70);
    add(8, EntityKind::Place, u"Tokyo"_s, 75);
    source.suggestions.append({7, 8, "apposition", 3});
    source.suggestions.append({4, 1, "similar-latin", 0});
    source.doubts.append({1, 1, 3, "different-names"});
    return source;
}

CataloguePointer namedCatalogue()
{
    return std::make_shared<Catalogue>(namedSource());
}

} // namespace Dateline::Test
