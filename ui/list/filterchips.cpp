// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filterchips.h"

#include "list/articlefiltermodel.h"
#include "list/filterchip.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace Dateline::List {

using Support::Metrics::gap;
using Support::Metrics::margin;
using Support::Metrics::tight;

namespace {
constexpr int mostLines = 2;
constexpr int between = tight + 2;
} // namespace

FilterChips::FilterChips(ArticleFilterModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_more(new Support::TextButton(this))
    , m_count(new QLabel(this))
    , m_clear(new Support::TextButton(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_count->setObjectName(QStringLiteral("articleCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::WindowText); // Whatever it stands on.
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    connect(m_more, &QAbstractButton::clicked, this, &FilterChips::showRest);
    connect(m_clear, &QAbstractButton::clicked, model, &ArticleFilterModel::clearFilter);
    connect(model, &ArticleFilterModel::filterChanged, this, &FilterChips::rebuild);
    connect(model, &ArticleFilterModel::passingChanged, this, &FilterChips::adaptCount);
    Support::translated(this, [this] {
        setAccessibleName(tr("Active filters"));
        m_clear->setText(tr("Clear all"));
        m_clear->setToolTip(tr("Remove all filters"));
        rebuild();
    });
}

void FilterChips::addChip(const FilterPart &part)
{
    auto *chip = new FilterChip(part.label, this);
    chip->setAccessibleName(tr("Remove filter: %1").arg(part.name));
    chip->setToolTip(chip->accessibleName());
    connect(chip, &QAbstractButton::clicked, this,
            [this, filter = part.without] { m_model->setFilter(ArticleFilter(filter)); });
    m_chips.append(chip);
}

void FilterChips::rebuild()
{
    const auto focused =
        std::find_if(m_chips.begin(), m_chips.end(), [](const FilterChip *chip) { return chip->hasFocus(); });
    const int focusedChip = focused == m_chips.end() ? -1 : int(focused - m_chips.begin());
    const QList<FilterChip *> old = std::exchange(m_chips, {});
    m_parts = filterParts(m_model->filter());
    for (const FilterPart &part : std::as_const(m_parts))
        addChip(part);
    m_clear->setVisible(isClearUseful());
    adaptCount();

    QWidget *before = nullptr;
    for (QWidget *item : items(int(m_chips.size()))) {
        if (before)
            setTabOrder(before, item);
        before = item;
    }
    if (focusedChip >= 0 && m_shownChips > 0)
        m_chips[std::min(focusedChip, m_shownChips - 1)]->setFocus(Qt::OtherFocusReason);
    for (FilterChip *chip : old) {
        chip->hide();
        chip->deleteLater(); // It may be the one that is being clicked.
    }
}

void FilterChips::adaptCount()
{
    const int articles = m_model->passingCount();
    m_count->setText(m_parts.isEmpty()
                         ? tr("All articles") + QStringLiteral(" · ") + QLocale().toString(articles)
                         : tr("%Ln articles", nullptr, articles));
    const Search::SearchResultPointer &search = m_model->filter().search;
    m_count->setToolTip(search ? tr("Found in %Ln ms", nullptr, int(search->milliseconds + 0.5)) : QString());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Support::PaletteColours(palette()).quiet());
    m_count->setPalette(quiet);
    arrange();
}

bool FilterChips::isClearUseful() const
{
    // The search box has its own way to be emptied.
    return m_parts.size() > (m_model->filter().search ? 1 : 0);
}

int FilterChips::lineHeight() const
{
    return fontMetrics().height() + 2 * tight;
}

QList<QWidget *> FilterChips::items(int chips) const
{
    QList<QWidget *> items;
    for (int i = 0; i < chips; ++i)
        items.append(m_chips[i]);
    if (chips < m_chips.size())
        items.append(m_more);
    items.append(m_count);
    if (isClearUseful())
        items.append(m_clear);
    return items;
}

FilterChips::Arrangement FilterChips::attempt(int width, int chips) const
{
    Arrangement result;
    result.chips = chips;
    const int right = width - margin;
    int x = margin;
    for (const QWidget *item : items(chips)) {
        // The number in "+3 more" changes little of its width.
        const int wanted = std::min(item->sizeHint().width(), std::max(right - margin, 0));
        if (x > margin && x + wanted > right) {
            x = margin;
            ++result.lines;
        }
        result.places.append({x, (result.lines - 1) * (lineHeight() + tight), wanted, lineHeight()});
        x += wanted + between;
    }
    return result;
}

FilterChips::Arrangement FilterChips::arrangement(int width) const
{
    int chips = int(m_chips.size());
    Arrangement result = attempt(width, chips);
    while (result.lines > mostLines && chips > 0)
        result = attempt(width, --chips);
    return result;
}

void FilterChips::arrange()
{
    const int chips = int(m_chips.size());
    m_more->setText(tr("+%Ln more", nullptr, chips - m_shownChips));
    const Arrangement result = arrangement(width());
    m_shownChips = result.chips;
    m_more->setText(tr("+%Ln more", nullptr, chips - m_shownChips));
    m_more->setToolTip(tr("Show the other filters"));
    m_more->setVisible(m_shownChips < chips);
    const QList<QWidget *> shown = items(m_shownChips);
    for (int i = 0; i < shown.size(); ++i)
        shown[i]->setGeometry(result.places[i]);
    for (int i = 0; i < chips; ++i)
        m_chips[i]->setVisible(i < m_shownChips);
    updateGeometry();
}

int FilterChips::heightForWidth(int width) const
{
    const int lines = std::min(arrangement(width).lines, mostLines);
    return lines * lineHeight() + (lines - 1) * tight + gap;
}

QSize FilterChips::sizeHint() const
{
    return {60 * Support::Metrics::unit, heightForWidth(std::max(width(), 40 * Support::Metrics::unit))};
}

QSize FilterChips::minimumSizeHint() const
{
    return {20 * Support::Metrics::unit, lineHeight() + gap};
}

void FilterChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptCount();
}

void FilterChips::showRest()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = m_shownChips; i < m_parts.size(); ++i) {
        QAction *remove = menu->addAction(
            tr("Remove %1").arg(QString(m_parts[i].label).replace(u'&', QStringLiteral("&&"))));
        connect(remove, &QAction::triggered, this,
                [this, filter = m_parts[i].without] { m_model->setFilter(filter); });
    }
    menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
}

} // namespace Dateline::List
