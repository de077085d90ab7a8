// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingspage.h"

#include "support/metrics.h"

#include <QVBoxLayout>

namespace Dateline::Settings {

SettingsPage::SettingsPage(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(Support::Metrics::margin, 0, Support::Metrics::margin,
                                 Support::Metrics::gap);
    m_column->setSpacing(Support::Metrics::tight);
    m_column->setAlignment(Qt::AlignTop);
}

SettingsRow *SettingsPage::addRow(const RowTexts &texts, QWidget *field)
{
    auto *row = new SettingsRow(texts, field, this);
    m_column->addWidget(row);
    m_rows.append(row);
    return row;
}

int SettingsPage::search(const QStringList &words)
{
    int shown = 0;
    for (SettingsRow *row : std::as_const(m_rows))
        shown += row->search(words) ? 1 : 0;
    return shown;
}

} // namespace Dateline::Settings
