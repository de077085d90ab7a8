// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/importbar.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace Dateline::Import {

using namespace Qt::StringLiterals;

ImportBar::ImportBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"importBar"_s);
    setAccessibleName(tr("Import progress"));
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(180);
    m_bar->setAccessibleName(tr("Import progress"));
    m_cancel->setToolTip(tr("End the import; articles that were read stay in the library"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    hide();
}

void ImportBar::begin()
{
    m_text->setText(tr("Import is starting…"));
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

QString ImportBar::durationText(double seconds)
{
    const int whole = int(std::ceil(seconds));
    if (whole < 60)
        return tr("%1 s").arg(whole);
    const int minutes = (whole + 59) / 60;
    return minutes < 60 ? tr("%1 min").arg(minutes) : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

void ImportBar::setProgress(const Library::ImportProgress &progress)
{
    const QLocale locale;
    QStringList parts{tr("Importing %1").arg(QFileInfo(progress.archive).fileName())};
    if (progress.totalEntries > 0)
        parts += tr("%1 of %2 articles")
                     .arg(locale.toString(progress.entries), locale.toString(progress.totalEntries));
    else
        parts += tr("%n articles", nullptr, int(progress.entries));
    if (progress.entriesPerSecond > 0)
        parts += tr("%1 per second").arg(locale.toString(qRound64(progress.entriesPerSecond)));
    if (progress.secondsLeft >= 0)
        parts += tr("%1 left").arg(durationText(progress.secondsLeft));
    m_text->setText(parts.join(u"  ·  "_s));
    // A progress bar counts in int; per mille is fine enough for any archive.
    m_bar->setRange(0, progress.totalEntries > 0 ? 1000 : 0);
    if (progress.totalEntries > 0)
        m_bar->setValue(int(progress.entries * 1000 / progress.totalEntries));
}

} // namespace Dateline::Import
