// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/exchanges.h"

namespace Dateline::Library {

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

QHash<QString, QDateTime> readExchanges(Database &index)
{
    QHash<QString, QDateTime> times;
    Statement reading(index, "SELECT id, modified FROM shown_exchanges");
    while (reading.step())
        times.insert(reading.text(0), QDateTime::fromMSecsSinceEpoch(reading.number(1), Qt::UTC));
    return times;
}

void putExchanges(Database &notes, const QHash<QString, QDateTime> &times)
{
    Statement putting(notes, "INSERT INTO exchanges (id, modified) VALUES (?1, ?2) "
                             "ON CONFLICT (id) DO UPDATE SET modified = ?2");
    for (auto time = times.cbegin(); time != times.cend(); ++time)
        putting.bind(1, time.key()).bind(2, time.value().toMSecsSinceEpoch()).run();
}

QString idOfContent(Database &index, const QByteArray &content)
{
    Statement finding(index, "SELECT a.id FROM versions v JOIN articles a ON a.number = v.article "
                             "WHERE v.content = ?1 LIMIT 1");
    finding.bind(1, content);
    return finding.step() ? finding.text(0) : QString();
}

} // namespace Dateline::Library
