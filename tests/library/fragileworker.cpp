// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fragileworker.h"

#include "library/bodycodec.h"
#include "library/identity.h"
#include "library/import/childprocess.h"
#include "library/import/importprotocol.h"

#include <chrono>
#include <cstdlib>
#include <thread>
#include <unistd.h>
#include <utility>

using namespace Dateline::Library;
using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

constexpr const char *kindVariable = "DATELINE_TEST_WORKER";

[[noreturn]] void sleepForever()
{
    for (;;)
        ::pause();
}

/// As one that other programs keep from the processor.
void starve()
{
    using namespace std::chrono_literals;
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + 2s;
    while (Clock::now() < end) {
        const auto turn = Clock::now() + 20ms;
        while (Clock::now() < turn) {
        }
        std::this_thread::sleep_for(80ms);
    }
}

void stumble(const ParseRequest &request)
{
    if (request.mode == ParseMode::Plain && !request.bytes.contains(alwaysMarker))
        return;
    if (request.bytes.contains(crashMarker))
        std::abort();
    if (request.bytes.contains(stallMarker))
        sleepForever();
    if (request.bytes.contains(starveMarker))
        starve();
}

ParsedArticle parse(const ParseRequest &request)
{
    return packed(parseArticle(request.bytes, request.path, request.mode));
}

int runFragileImportWorker()
{
    confineThisProcess(1ULL << 30);
    FrameSocket socket(STDIN_FILENO);
    QByteArray frame;
    while (socket.receive(&frame) == FrameSocket::Status::Ok) {
        QList<ParseRequest> requests;
        if (!fromFrame(frame, &requests))
            return 2;
        bool isDeaf = false;
        for (const ParseRequest &request : std::as_const(requests)) {
            stumble(request);
            isDeaf = isDeaf || request.bytes.contains(deafMarker);
            if (!socket.send(toFrame(parse(request))))
                return 1;
        }
        if (isDeaf)
            sleepForever();
    }
    return 0;
}

} // namespace

WorkerKind::WorkerKind(const char *kind)
{
    qputenv(kindVariable, kind);
}

WorkerKind::~WorkerKind()
{
    qunsetenv(kindVariable);
}

int runFragileWorker(const QString &role)
{
    const QByteArray kind = qgetenv(kindVariable);
    if (role == "--import-worker"_L1 && kind == "fragile")
        return runFragileImportWorker();
    if (role == "--archive-worker"_L1 && kind == "stalling-archive") {
        confineThisProcess(1ULL << 30);
        sleepForever();
    }
    return -1;
}

} // namespace Dateline::Test
