// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/entities/reasonsdialog.h"

#include "support/metrics.h"
#include "support/retranslation.h"
#include "timeline/timelineservice.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using namespace Support;

namespace {

constexpr qsizetype mostNames = 40; ///< As in the tool tip.
constexpr QSize usualSize{120 * Metrics::unit, 80 * Metrics::unit};

} // namespace

ReasonsDialog::ReasonsDialog(TimelineService *service, const Timeline::CatalogueEntry &entry, QWidget *parent)
    : QDialog(parent)
    , m_entry(entry)
    , m_title(new QLabel(this))
    , m_names(new QLabel(this))
    , m_reasons(new QListWidget(this))
{
    arrange();
    translated(this, [this] { setTexts(); });
    service->fetchReasons(entry.entity.id, this, [this](const auto &reasons) { take(reasons); });
    m_reasons->setFocus();
}

void ReasonsDialog::arrange()
{
    QFont font = scaledFont(m_title->font(), TypeScale::heading);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_names->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_names}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reasons->setWordWrap(true);
    m_reasons->setTextElideMode(Qt::ElideNone);
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_reasons->setSpacing(Metrics::tight / 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_names);
    column->addWidget(m_reasons, 1);
    column->addWidget(buttons);
}

void ReasonsDialog::take(const QList<Timeline::NameReason> &reasons)
{
    m_known = reasons;
    setTexts();
}

void ReasonsDialog::setTexts()
{
    setWindowTitle(tr("Why these names are one"));
    m_title->setText(m_entry.entity.name);
    m_names->setText(m_entry.aliases.first(std::min(m_entry.aliases.size(), mostNames)).join(u" · "_s));
    QStringList lines = m_known ? Timeline::reasonLines(*m_known) : QStringList{tr("One moment…")};
    if (lines.isEmpty())
        lines = QStringList{tr("No reason is known: nothing was joined.")};
    m_reasons->clear();
    m_reasons->addItems(lines);
    m_reasons->setCurrentRow(0);
    m_reasons->setAccessibleName(tr("Why the names of %1 are one").arg(m_entry.entity.name));
    m_reasons->setAccessibleDescription(lines.join(u'\n'));
}

QSize ReasonsDialog::sizeHint() const
{
    return usualSize;
}

} // namespace Dateline::TimelinePanel
