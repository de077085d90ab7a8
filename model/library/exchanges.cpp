// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/exchanges.h"

namespace Dateline::Library {

namespace {

void putAbsentArticles(Database &notes, const QList<AbsentArticle> &articles)
{
    Statement naming(notes,
                     "INSERT OR IGNORE INTO articles (article, content, url, archive, path, member, title) "
                     "VALUES (?1, ?2, ?3, '', '', '', ?4)");
    for (const AbsentArticle &article : articles) {
        naming.bind(1, article.id).bind(2, article.content).bind(3, article.url).bind(4, article.title);
        naming.run();
    }
}

} // namespace

ExchangedStates readExchanges(Database &index)
{
    ExchangedStates states;
    Statement reading(index, "SELECT id, modified, digest, theirs FROM shown_exchanges ORDER BY modified");
    while (reading.step()) {
        ExchangedState state{reading.text(0), QDateTime::fromMSecsSinceEpoch(reading.number(1), Qt::UTC),
                             reading.number(2), reading.number(3) != 0};
        states[state.id].append(state);
    }
    return states;
}

void putExchanges(Database &notes, const Exchanges &exchanges)
{
    putAbsentArticles(notes, exchanges.articles);
    Statement putting(notes, "INSERT INTO exchanges (id, modified, digest, theirs) VALUES (?1, ?2, ?3, ?4) "
                             "ON CONFLICT DO UPDATE SET theirs = max(theirs, ?4)");
    for (const ExchangedState &state : exchanges.states) {
        putting.bind(1, state.id).bind(2, state.modified.toMSecsSinceEpoch());
        putting.bind(3, state.digest).bind(4, int(state.isTheirs)).run();
    }
    Statement forgetting(notes, "DELETE FROM exchanges WHERE id = ?1 AND modified = ?2 AND digest = ?3");
    for (const ExchangedState &state : exchanges.forgotten)
        forgetting.bind(1, state.id).bind(2, state.modified.toMSecsSinceEpoch()).bind(3, state.digest).run();
}

QString idOfContent(Database &index, const QByteArray &content)
{
    Statement finding(index, "SELECT a.id FROM versions v JOIN articles a ON a.number = v.article "
                             "WHERE v.content = ?1 LIMIT 1");
    finding.bind(1, content);
    return finding.step() ? finding.text(0) : QString();
}

} // namespace Dateline::Library
