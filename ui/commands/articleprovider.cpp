// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/articleprovider.h"

#include "list/articletablemodel.h"
#include "list/foldedtext.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>
#include <cstring>
#include <functional>

namespace Dateline::Commands {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceMilliseconds = 5; ///< Leaves the rest of a frame to drawing.
constexpr int slotsAtOnce = 1000;

/// One Latin letter is in almost every title.
bool isWorthIt(const QString &query)
{
    return query.size() > 1 || (query.size() == 1 && query[0].unicode() >= 0x2e80);
}

QDateTime timeOf(const List::ArticleTableModel *table, int slot)
{
    return table->index(table->rowOfSlot(slot), List::DateColumn).data(List::PublishedRole).toDateTime();
}

} // namespace

ArticleProvider::ArticleProvider(const List::ArticleTableModel *table, QObject *parent)
    : PaletteProvider(parent)
    , m_table(table)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { scan(Pace::Slice); });
    // Slots are others then.
    connect(table, &QAbstractItemModel::modelReset, this, [this] {
        if (m_isScanning)
            restart();
    });
}

void ArticleProvider::ask(const QString &query, int limit)
{
    m_query = query.trimmed();
    m_limit = limit;
    m_words.clear();
    if (isWorthIt(m_query)) {
        const QStringList words = List::foldedText(m_query).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            m_words += word.toUtf8();
    }
    restart();
}

void ArticleProvider::restart()
{
    m_next = 0;
    m_best.clear();
    m_isScanning = true;
    scan(Pace::Slice);
}

void ArticleProvider::finish()
{
    if (m_isScanning)
        scan(Pace::ToTheEnd);
}

void ArticleProvider::scan(Pace pace)
{
    QElapsedTimer elapsed;
    elapsed.start();
    const int size = m_words.isEmpty() ? 0 : m_table->columns().size();
    while (m_next < size) {
        if (pace == Pace::Slice && elapsed.elapsed() >= sliceMilliseconds) {
            m_timer.start(0);
            return;
        }
        const int to = std::min(size, m_next + slotsAtOnce);
        scanSlots(m_next, to);
        m_next = to;
    }
    m_timer.stop();
    m_isScanning = false;
    answer();
}

void ArticleProvider::scanSlots(int from, int to)
{
    const List::ArticleColumns &columns = m_table->columns();
    for (int slot = from; slot < to; ++slot) {
        const QByteArrayView title = columns.foldedTitle(slot);
        const bool matches = std::all_of(m_words.cbegin(), m_words.cend(), [&title](const QByteArray &word) {
            return memmem(title.data(), size_t(title.size()), word.constData(), size_t(word.size()));
        });
        if (!matches)
            continue;
        m_best.emplace_back(columns.published()[slot], slot);
        std::push_heap(m_best.begin(), m_best.end(), std::greater<>());
        if (int(m_best.size()) > m_limit) {
            std::pop_heap(m_best.begin(), m_best.end(), std::greater<>());
            m_best.pop_back();
        }
    }
}

void ArticleProvider::answer()
{
    std::sort_heap(m_best.begin(), m_best.end(), std::greater<>());
    QList<PaletteEntry> entries;
    for (const auto &[time, slot] : m_best)
        entries.append(entryOf(slot));
    m_best.clear();
    Q_EMIT found(entries);
}

PaletteEntry ArticleProvider::entryOf(int slot)
{
    const List::ArticleColumns &columns = m_table->columns();
    const QString title = columns.title(slot);
    QStringList detail;
    if (!columns.source(slot).isEmpty())
        detail += columns.source(slot);
    if (columns.isDated(slot))
        detail += QLocale().toString(timeOf(m_table, slot).date(), QLocale::ShortFormat);
    const auto match = TextMatcher(m_query, Matching::Words).match(title);
    return {.text = title,
            .detail = detail.join(u" · "_s),
            .marks = match ? match->ranges : QList<TextRange>(),
            .run = [this, id = columns.id(slot)] { Q_EMIT chosen(id); }};
}

} // namespace Dateline::Commands
